package dev.spanwright.app.inspector;

import dev.spanwright.app.form.Choice;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Property;
import dev.spanwright.app.form.PropertyForm;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.network.ClassRules;
import dev.spanwright.model.network.Disjointness;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Protection;
import dev.spanwright.model.network.TrafficClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How the traffic of one class at a time is protected, what it is promised, and how it grows. */
final class ClassesGroup {

  private static final Range TARGET_PERCENT =
      Range.from(
          NumberText.moved(ClassRules.AVAILABILITY_TARGET.min(), 2),
          NumberText.moved(ClassRules.AVAILABILITY_TARGET.max(), 2),
          "%");

  private final Workspace workspace;
  private final Choice<TrafficClass> of;
  private final PropertyForm<ClassRules> rules;
  private TrafficClass chosen = TrafficClass.TRAINING;

  ClassesGroup(Fields fields, Workspace workspace) {
    this.workspace = workspace;
    fields.heading("Traffic classes");
    of = fields.choice("class-of", "Class", TrafficClass::label, c -> "", this::choose);
    rules = new PropertyForm<>(fields, "class", this::shown, this::take);
    rules.with(properties());
  }

  private static List<Property<ClassRules>> properties() {
    return List.of(
        Property.choice(
            "protection",
            "After a failure",
            "protection",
            List.of(Protection.values()),
            Protection::label),
        Property.choice(
            "disjoint",
            "1+1 must not share",
            "disjoint",
            List.of(Disjointness.values()),
            Disjointness::label),
        target(),
        Property.percent("growth", "Growth a year", "growthPerYear", ClassRules.GROWTH_PER_YEAR),
        Property.<ClassRules>number(
                "multiplier", "What if: times", "multiplier", ClassRules.MULTIPLIER)
            .explained("Multiplies what the workloads of this class ask for"));
  }

  private static Property<ClassRules> target() {
    return new Property.Typed<>(
        "target",
        "Availability promised",
        "%",
        TARGET_PERCENT.words() + ", or empty",
        "nothing",
        1,
        shown -> text(shown.availabilityTarget()),
        (shown, typed) -> shown.withAvailabilityTarget(share(NumberText.optional(typed))));
  }

  private static String text(OptionalDouble share) {
    return share.isPresent() ? NumberText.of(NumberText.moved(share.getAsDouble(), 2)) : "";
  }

  private static OptionalDouble share(OptionalDouble percent) {
    percent.ifPresent(value -> TARGET_PERCENT.require("Availability promised", value));
    return percent.isPresent()
        ? OptionalDouble.of(NumberText.moved(percent.getAsDouble(), -2))
        : percent;
  }

  private List<ClassRules> shown() {
    return List.of(workspace.network().traffic().of(chosen));
  }

  private void take(List<ClassRules> changed) {
    workspace.apply(
        new Edit.ChangeTraffic(
            workspace.network().traffic().with(chosen, changed.getFirst()),
            "Change the rules of " + chosen.label().toLowerCase(java.util.Locale.ROOT)));
  }

  private void choose(TrafficClass next) {
    chosen = next;
    rules.update();
  }

  void show() {
    of.show(List.of(TrafficClass.values()), Optional.of(chosen));
    rules.update();
  }
}
