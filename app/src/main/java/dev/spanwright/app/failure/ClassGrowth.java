package dev.spanwright.app.failure;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.Workload;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How much each class of traffic that there is grows in a year, and what if there were more. */
final class ClassGrowth {

  private record Fields(CheckedField rate, CheckedField multiplier, Node node) {}

  private static final double NAME_PX = 66;

  private final Workspace workspace;
  private final Map<TrafficClass, Fields> fields = new EnumMap<>(TrafficClass.class);
  private final FlowPane box = new FlowPane(18, 4);
  private Set<TrafficClass> shown = Set.of();

  ClassGrowth(Workspace workspace) {
    this.workspace = workspace;
    box.setId("growth-classes");
    box.setPrefWrapLength(640);
    workspace.historyProperty().subscribe(_ -> show());
  }

  Node node() {
    return box;
  }

  private void show() {
    Set<TrafficClass> classes =
        workspace.network().workloads().stream()
            .map(Workload::trafficClass)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TrafficClass.class)));
    classes.forEach(each -> fields.computeIfAbsent(each, this::fields));
    if (!classes.equals(shown)) {
      shown = classes;
      box.getChildren().setAll(classes.stream().map(each -> fields.get(each).node()).toList());
    }
    classes.forEach(this::show);
  }

  private void show(TrafficClass each) {
    ClassRules rules = workspace.network().traffic().of(each);
    fields.get(each).rate().show(NumberText.of(Math.round(rules.growthPerYear() * 1e4) / 1e2));
    fields.get(each).multiplier().show(NumberText.of(rules.multiplier()));
  }

  private Fields fields(TrafficClass each) {
    String name = each.label();
    CheckedField rate =
        field(
            "growth-rate-" + each.id(),
            name + ": growth in a year, %",
            text ->
                NumberText.use(
                    text,
                    percent ->
                        put(
                            each,
                            "Change growth of " + lower(name),
                            rules -> rules.withGrowthPerYear(percent / 100))));
    CheckedField multiplier =
        field(
            "growth-multiplier-" + each.id(),
            name + ": what if there were so many times the traffic",
            text ->
                NumberText.use(
                    text,
                    times ->
                        put(
                            each,
                            "Multiply " + lower(name),
                            rules -> rules.withMultiplier(times))));
    HBox row = new HBox(5, name(name), rate.node(), word("% a year  ×"), multiplier.node());
    row.setAlignment(Pos.CENTER_LEFT);
    return new Fields(rate, multiplier, row);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static CheckedField field(
      String id, String name, Function<String, Optional<String>> commit) {
    CheckedField field = new CheckedField(id, commit);
    field.input().setAccessibleText(name);
    field.input().setTooltip(new Tooltip(name));
    field.input().setPrefWidth(52);
    field.widenMessage(220);
    return field;
  }

  /** Fields of several rows stand below each other. */
  private static Label name(String text) {
    Label label = word(text);
    label.setMinWidth(NAME_PX);
    return label;
  }

  private static Label word(String text) {
    Label label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private void put(TrafficClass each, String title, UnaryOperator<ClassRules> change) {
    ClassRules now = workspace.network().traffic().of(each);
    ClassRules next = change.apply(now);
    if (!next.equals(now)) {
      workspace.apply(
          new Edit.ChangeTraffic(workspace.network().traffic().with(each, next), title));
    }
  }
}
