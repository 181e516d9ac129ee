package dev.spanwright.samples;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.planners.Gnpy;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of an export for GNPy, to be asked. */
final class GnpyFiles {

  private final Thing topology;
  private final Thing equipment;
  private final Thing services;
  private final Map<String, Thing> elements = new LinkedHashMap<>();
  private final Map<String, List<String>> next = new HashMap<>();
  private final Map<String, List<String>> before = new HashMap<>();

  private GnpyFiles(List<Exporter.Part> parts) {
    topology = read(parts.get(0));
    equipment = read(parts.get(1));
    services = read(parts.get(2));
    topology.list("elements").forEach(element -> elements.put(element.text("uid"), element));
    for (Thing connection : topology.list("connections")) {
      String from = connection.text("from_node");
      String to = connection.text("to_node");
      if (!elements.containsKey(from) || !elements.containsKey(to)) {
        throw new AssertionError(from + " or " + to + " is no element");
      }
      next.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
      before.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
    }
  }

  static GnpyFiles of(Network network) {
    return new GnpyFiles(new Gnpy().write(network));
  }

  private static Thing read(Exporter.Part part) {
    try {
      Problems problems = new Problems(part.suffix());
      Json json = JsonTree.read(part.content(), NetworkLimits.USUAL, problems);
      problems.throwIfAny();
      return new Thing((Json.Obj) json);
    } catch (NetworkFileException e) {
      throw new AssertionError(e);
    }
  }

  /** An object of a file; what is asked for has to be there. */
  record Thing(Json.Obj object) {

    Set<String> names() {
      return object.members().stream().map(Json.Member::name).collect(Collectors.toSet());
    }

    Json value(String name) {
      return object
          .find(name)
          .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
    }

    String text(String name) {
      return ((Json.Text) value(name)).value();
    }

    double number(String name) {
      return Double.parseDouble(((Json.Num) value(name)).text());
    }

    Thing object(String name) {
      return new Thing((Json.Obj) value(name));
    }

    List<Thing> list(String name) {
      return ((Json.Arr) value(name))
          .items().stream().map(item -> new Thing((Json.Obj) item)).toList();
    }
  }

  Thing topology() {
    return topology;
  }

  Thing equipment() {
    return equipment;
  }

  Thing services() {
    return services;
  }

  Map<String, Thing> elements() {
    return elements;
  }

  long count(String type) {
    return elements.keySet().stream().filter(uid -> isOf(uid, type)).count();
  }

  boolean isOf(String uid, String type) {
    return elements.get(uid).text("type").equals(type);
  }

  List<String> next(String uid) {
    return next.getOrDefault(uid, List.of());
  }

  String onlyNext(String uid) {
    return only(uid, next);
  }

  String onlyBefore(String uid) {
    return only(uid, before);
  }

  private static String only(String uid, Map<String, List<String>> neighbours) {
    List<String> all = neighbours.getOrDefault(uid, List.of());
    if (all.size() != 1) {
      throw new AssertionError(uid + " is wired to " + all);
    }
    return all.getFirst();
  }

  String roadmAfter(String uid) {
    String at = uid;
    while (!isOf(at, "Roadm")) {
      at = only(at, next);
    }
    return at;
  }

  String roadmBefore(String uid) {
    String at = uid;
    while (!isOf(at, "Roadm")) {
      at = only(at, before);
    }
    return at;
  }

  /** Power of each channel from a ROADM into one of its amplifiers, dBm. */
  double powerDbm(String roadm, String amplifier) {
    Thing params = elements.get(roadm).object("params");
    boolean isOwn =
        params.names().contains("per_degree_pch_out_db")
            && params.object("per_degree_pch_out_db").names().contains(amplifier);
    return isOwn
        ? params.object("per_degree_pch_out_db").number(amplifier)
        : params.number("target_pch_out_db");
  }

  Set<String> varieties(String kind) {
    return equipment.list(kind).stream()
        .map(one -> one.text("type_variety"))
        .collect(Collectors.toSet());
  }

  /** The row of the equipment of this name. */
  Thing of(String kind, String variety) {
    return equipment.list(kind).stream()
        .filter(one -> one.text("type_variety").equals(variety))
        .findFirst()
        .orElseThrow();
  }
}
