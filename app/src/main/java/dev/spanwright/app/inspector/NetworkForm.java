package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.SharedRiskGroup;
import dev.spanwright.model.network.Workload;
import dev.spanwright.render.style.Quantity;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

/** The network itself: name, workloads, groups, traffic classes, planning rules and notes. */
final class NetworkForm implements InspectorPane.Form {

  private final Workspace workspace;
  private final Fields fields = new Fields();
  private final Label title = fields.title("form-title");
  private final ScenarioGroup scenario;
  private final CheckedField name;
  private final CheckedField notes;
  private final Label counts;
  private final Label equipment;
  private final PlanningGroup planning;
  private final ClassesGroup classes;
  private final FiguresGroup figures;
  private final SubjectList<Workload> workloads;
  private final SubjectList<SharedRiskGroup> groups;

  NetworkForm(Workspace workspace) {
    this.workspace = workspace;
    scenario = new ScenarioGroup(workspace);
    fields.wide(scenario.node());
    name = fields.text("network-name", "Name", "", this::takeName);
    counts = fields.figure("network-counts", "Holds", "");
    equipment = fields.figure("network-equipment", "Own equipment", "");
    workloads = SubjectList.workloads(fields, workspace);
    groups = SubjectList.groups(fields, workspace);
    classes = new ClassesGroup(fields, workspace);
    planning = new PlanningGroup(fields, workspace);
    figures = new FiguresGroup(fields, workspace);
    fields.heading("Notes");
    TextArea area = new TextArea();
    area.setPrefRowCount(12);
    area.setWrapText(true);
    area.setAccessibleText("Notes");
    notes = new CheckedField(area, "network-notes", this::takeNotes);
    fields.wide(notes.node());
  }

  @Override
  public Node node() {
    return fields.node();
  }

  @Override
  public void update() {
    Network network = workspace.network();
    title.setText(network.name());
    scenario.update();
    name.show(network.name());
    counts.setText(
        String.join(
            ", ",
            Quantity.count(network.sites().size(), "site"),
            Quantity.count(network.links().size(), "link"),
            Quantity.count(network.workloads().size(), "workload"),
            Quantity.count(network.groups().size(), "shared-risk group")));
    classes.show();
    planning.show(network.planning());
    figures.show(network.planning().figures());
    showEquipment(network.equipment());
    notes.show(network.notes());
    workloads.show(network.workloads());
    groups.show(network.groups());
  }

  private void showEquipment(Equipment own) {
    equipment.setText(
        own.isEmpty()
            ? "none"
            : Stream.of(
                    count(own.fibers().size(), "fibre"),
                    count(own.modes().size(), "transceiver mode"),
                    count(own.amplifiers().size(), "amplifier"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    String names =
        Stream.of(
                own.fibers().stream().map(FiberType::label),
                own.modes().stream().map(TransceiverMode::label),
                own.amplifiers().stream().map(AmplifierType::label))
            .flatMap(labels -> labels)
            .collect(Collectors.joining("\n"));
    equipment.setTooltip(names.isEmpty() ? null : new Tooltip(names));
  }

  private static String count(int number, String thing) {
    return number == 0 ? "" : Quantity.count(number, thing);
  }

  private Optional<String> takeName(String text) {
    if (text.isBlank()) {
      return Optional.of("A network needs a name");
    }
    workspace.apply(new Edit.Describe(text.strip(), workspace.network().notes()));
    return Optional.empty();
  }

  private Optional<String> takeNotes(String text) {
    workspace.apply(new Edit.Describe(workspace.network().name(), text.strip()));
    return Optional.empty();
  }
}
