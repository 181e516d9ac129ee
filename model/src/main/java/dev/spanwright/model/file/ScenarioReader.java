package dev.spanwright.model.file;

import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.NetworkDelta;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.TableDelta;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads scenarios. */
final class ScenarioReader {

  private final ContentReader contents;
  private final Ground base;
  private final NetworkLimits limits;
  private final Problems problems;

  /**
   * @param base what the base has
   */
  ScenarioReader(ContentReader contents, Ground base, NetworkLimits limits, Problems problems) {
    this.contents = contents;
    this.base = base;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * @param in reader of the network
   * @throws NetworkFileException if there is too much of something
   */
  List<Scenario> scenarios(FieldReader in) throws NetworkFileException {
    List<Json> items = contents.items(in, "scenarios", false, limits.maxScenarios());
    FieldPath path = in.path().field("scenarios");
    new Identifiers("scenarios", problems).check(items, path);
    List<Scenario> scenarios = new ArrayList<>(items.size());
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      Optional<FieldReader> fields =
          FieldReader.of(items.get(i), path.item(i), NetworkFields.SCENARIO, problems);
      if (fields.isPresent()) {
        scenario(fields.get()).ifPresent(scenarios::add);
      }
    }
    return scenarios;
  }

  private Optional<Scenario> scenario(FieldReader in) throws NetworkFileException {
    String id = in.id();
    String name = in.name();
    String notes = in.optionalText("notes");
    Optional<FieldReader> remove = in.nested("remove", NetworkFields.SCENARIO_IDS);
    Ground removed = remove.map(this::removed).orElse(nothing());
    Optional<FieldReader> change = in.nested("change", NetworkFields.SCENARIO_CHANGE);
    FieldReader changed = change.orElseGet(() -> nothing(in));
    ContentReader.Content content = contents.read(changed, base.withoutPlaces(removed), false);
    Optional<String> newName = text(changed, "name", true);
    Optional<String> newNotes = text(changed, "notes", false);
    changed.rejectRest();
    Ground order =
        in.nested("order", NetworkFields.SCENARIO_IDS)
            .map(ids -> ids(ids, base.with(content.ids())))
            .orElse(nothing());
    PropertyValue.Fields rest = in.rest();
    return in.build(
        () ->
            new Scenario(
                id,
                name,
                notes,
                new NetworkDelta(
                    newName,
                    newNotes,
                    table(content.sites(), removed.sites(), order.sites()),
                    table(content.links(), removed.links(), order.links()),
                    table(content.workloads(), removed.workloads(), order.workloads()),
                    table(content.groups(), removed.groups(), order.groups()),
                    content.equipment(),
                    content.planning(),
                    content.traffic(),
                    table(content.scenes(), removed.scenes(), order.scenes())),
                rest));
  }

  private FieldReader nothing(FieldReader in) {
    Json.Obj none = new Json.Obj(List.of(), in.object().line(), in.object().column());
    return new FieldReader(none, in.path(), NetworkFields.SCENARIO_CHANGE, problems);
  }

  private static Ground nothing() {
    Set<String> none = Set.of();
    return new Ground(none, none, none, none, none, none, none);
  }

  private Optional<String> text(FieldReader in, String field, boolean isFilled) {
    if (in.object().find(field).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(isFilled ? in.filledText(field, "Give it a name.") : in.optionalText(field));
  }

  private Ground removed(FieldReader in) {
    return ids(in, base);
  }

  /** The identifiers that the lists of one object name. */
  private static Ground ids(FieldReader in, Ground there) {
    Ground named =
        new Ground(
            names(in, "sites", there.sites(), PlaceReader.A_SITE),
            names(in, "links", there.links(), "the identifier of a link"),
            names(in, "workloads", there.workloads(), "the identifier of a workload"),
            names(in, "sharedRiskGroups", there.groups(), "the identifier of a group"),
            names(in, "scenes", there.scenes(), "the identifier of a scene"),
            Set.of(),
            Set.of());
    in.rejectRest();
    return named;
  }

  private static Set<String> names(FieldReader in, String field, Set<String> ids, String what) {
    return new LinkedHashSet<>(in.references(field, false, ids, what));
  }

  private static <T extends Identified> TableDelta<T> table(
      List<T> put, Set<String> removed, Set<String> order) {
    return new TableDelta<>(Table.of(put), List.copyOf(removed), List.copyOf(order));
  }
}
