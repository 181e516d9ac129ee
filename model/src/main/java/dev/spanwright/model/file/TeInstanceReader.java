package dev.spanwright.model.file;

import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.SiteFacts;
import dev.spanwright.model.network.SiteKind;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.network.Workload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a network of {@code te-instance/1}: nodes become exchanges, links keep capacity and length
 * and are of G.652.D, the demands become one matrix. Fields that it does not know are ignored; one
 * that looks like a slip is remarked. Origin and licence go into the notes.
 */
final class TeInstanceReader {

  /** The file says nothing of fibre; most backbones are of this one. */
  private static final String FIBER = "g652d";

  private static final String SCHEMAS = "te-instance/";

  private final NetworkLimits limits;
  private final Problems problems;
  private int nodes;

  TeInstanceReader(NetworkLimits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Whether a document says that it is such an instance, of whatever version. */
  static boolean isInstance(Json.Obj root) {
    return root.find("format").isEmpty()
        && root.find("schema").orElse(root) instanceof Json.Text schema
        && schema.value().startsWith(SCHEMAS);
  }

  /**
   * @param fields the fields of the outermost object with their texts
   */
  static boolean isInstance(Map<String, String> fields) {
    return !fields.containsKey("format") && fields.getOrDefault("schema", "").startsWith(SCHEMAS);
  }

  /**
   * @param document an instance
   * @throws NetworkFileException if anything is wrong
   */
  Network network(Json.Obj document) throws NetworkFileException {
    checkVersion(document);
    FieldReader in = new FieldReader(document, FieldPath.ROOT, TeFields.INSTANCE, problems);
    String name = in.name();
    String notes = notes(in);
    List<Json> nodeItems = items(in, "nodes", limits.maxSites());
    List<Json> linkItems = items(in, "links", limits.maxLinks());
    nodes = nodeItems.size();
    checkUnique("nodes", nodeItems);
    checkUnique("links", linkItems);
    List<Site> sites = in.objects("nodes", nodeItems, TeFields.NODE, this::site);
    List<Link> links = in.objects("links", linkItems, TeFields.LINK, this::link);
    Optional<Workload> demands =
        new TeDemandReader(nodes, limits, problems)
            .workload(in.map("demands", "an object { … } with \"kind\""));
    in.remarkSlips();
    problems.throwIfAny();
    return Network.empty(name)
        .withNotes(notes)
        .withSites(Table.of(sites))
        .withLinks(Table.of(links))
        .withWorkloads(Table.of(demands.stream().toList()));
  }

  private void checkVersion(Json.Obj root) throws NetworkFileException {
    Json schema = root.find("schema").orElse(root);
    if (!(schema instanceof Json.Text text && text.value().equals(TeFields.SCHEMA))) {
      throw problems.fatal(
          schema,
          FieldPath.ROOT.field("schema"),
          Words.of(schema),
          Words.quote(TeFields.SCHEMA),
          "Convert the file to " + TeFields.SCHEMA + ".");
    }
  }

  private static String notes(FieldReader in) {
    String said =
        Stream.of("dataset", "origin", "licence")
            .filter(field -> !in.optionalText(field).isBlank())
            .map(field -> label(field) + ": " + in.optionalText(field).strip())
            .collect(Collectors.joining("\n"));
    String read =
        "Read from "
            + TeFields.SCHEMA
            + ": capacities, lengths and demands are those of the file; the fibre is assumed.";
    return said.isEmpty() ? read : said + "\n" + read;
  }

  private static String label(String field) {
    return switch (field) {
      case "dataset" -> "Data set";
      case "origin" -> "Origin";
      default -> "Licence";
    };
  }

  private List<Json> items(FieldReader in, String name, int most) throws NetworkFileException {
    List<Json> items = in.items(name, true, "an array of objects");
    if (items.size() > most) {
      throw problems.fatal(
          items.get(most),
          FieldPath.ROOT.field(name),
          items.size() + " " + name,
          "at most " + most,
          "Choose a smaller instance.");
    }
    return items;
  }

  /** Reports numbers that stand twice in a list. */
  private void checkUnique(String list, List<Json> items) {
    Map<Double, Integer> firstLine = new HashMap<>();
    for (int i = 0; i < items.size() && !problems.full(); i++) {
      if (items.get(i) instanceof Json.Obj item
          && item.find("id").orElse(item) instanceof Json.Num id) {
        Integer before = firstLine.putIfAbsent(Numbers.parse(id.text()), id.line());
        if (before != null) {
          problems.add(
              id,
              FieldPath.ROOT.field(list).item(i).field("id"),
              Words.of(id) + " a second time (first in line " + before + ")",
              "a number that nothing else in " + list + " has",
              "Number them from 0.");
        }
      }
    }
  }

  private Optional<Site> site(FieldReader in) {
    int id = in.integer("id", 0, nodes - 1);
    String name = in.name();
    double latDeg = in.number("lat", Ranges.LATITUDE);
    double lonDeg = in.number("lon", Ranges.LONGITUDE);
    String notes =
        in.flag("coordFilled")
            ? "The position is that of the neighbours: the source has none."
            : "";
    in.remarkSlips();
    return in.build(
        () ->
            new Site(
                siteId(id),
                name,
                SiteKind.EXCHANGE,
                new Position(latDeg, lonDeg),
                Optional.empty(),
                SiteFacts.NONE,
                notes,
                PropertyValue.Fields.NONE));
  }

  private Optional<Link> link(FieldReader in) {
    int id = in.integer("id", 0, limits.maxLinks() - 1);
    int from = in.integer("a", 0, nodes - 1);
    int to = in.integer("b", 0, nodes - 1);
    if (from == to && in.isSound()) {
      String advice = "Remove the link, or name another node.";
      in.fail(in.object(), in.path(), from + " at both ends", "two different nodes", advice);
    }
    double gbps = in.number("capacityGbps", Ranges.CAPACITY_GBPS);
    double lengthKm = in.number("lengthKm", Ranges.LENGTH_KM);
    in.remarkSlips();
    return in.build(
        () ->
            Link.of(String.valueOf(id), siteId(from), siteId(to), FIBER)
                .change()
                .measuredLengthKm(OptionalDouble.of(lengthKm))
                .fixedCapacityGbps(OptionalDouble.of(gbps))
                .build());
  }

  /** The identifier of the site of a node. */
  static String siteId(int node) {
    return String.valueOf(node);
  }
}
