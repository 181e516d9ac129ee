package dev.spanwright.model.file;

import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.NetworkDelta;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.TableDelta;
import java.util.List;
import java.util.function.Function;

/** Writes scenarios. */
final class ScenarioWriter {

  private final JsonText json;
  private final PropertyWriter properties;
  private final ContentWriter content;

  ScenarioWriter(JsonText json, PropertyWriter properties, ContentWriter content) {
    this.json = json;
    this.properties = properties;
    this.content = content;
  }

  void scenario(Scenario scenario) {
    NetworkDelta delta = scenario.delta();
    json.object(
        () -> {
          json.field("id", scenario.id());
          json.field("name", scenario.name());
          json.fieldUnlessEmpty("notes", scenario.notes());
          if (changesAnything(delta)) {
            json.name("change").object(() -> change(delta));
          }
          ids("remove", delta, TableDelta::removed);
          ids("order", delta, TableDelta::order);
          properties.fields(scenario.properties(), NetworkFields.SCENARIO);
        });
  }

  private static boolean changesAnything(NetworkDelta delta) {
    return delta.name().isPresent()
        || delta.notes().isPresent()
        || delta.equipment().isPresent()
        || delta.planning().isPresent()
        || delta.traffic().isPresent()
        || tables(delta).stream().anyMatch(table -> !table.put().isEmpty());
  }

  private static List<TableDelta<? extends Identified>> tables(NetworkDelta delta) {
    return List.of(delta.sites(), delta.links(), delta.workloads(), delta.groups(), delta.scenes());
  }

  private void change(NetworkDelta delta) {
    delta.name().ifPresent(name -> json.field("name", name));
    delta.notes().ifPresent(notes -> json.field("notes", notes));
    content.sites(delta.sites().put().list());
    content.links(delta.links().put().list());
    content.workloads(delta.workloads().put().list());
    content.groups(delta.groups().put().list());
    delta.equipment().ifPresent(content::equipment);
    delta.planning().ifPresent(content::planning);
    delta.traffic().ifPresent(content::traffic);
    content.scenes(delta.scenes().put().list());
  }

  private void ids(
      String field,
      NetworkDelta delta,
      Function<TableDelta<? extends Identified>, List<String>> idsOf) {
    List<TableDelta<? extends Identified>> tables = tables(delta);
    if (tables.stream().allMatch(table -> idsOf.apply(table).isEmpty())) {
      return;
    }
    json.name(field)
        .object(
            () -> {
              for (int i = 0; i < tables.size(); i++) {
                List<String> ids = idsOf.apply(tables.get(i));
                if (!ids.isEmpty()) {
                  json.field(NetworkFields.SCENARIO_IDS.get(i), ids);
                }
              }
            });
  }
}
