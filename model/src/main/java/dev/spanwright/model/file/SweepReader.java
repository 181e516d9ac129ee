package dev.spanwright.model.file;

import dev.spanwright.model.equipment.Range;
import dev.spanwright.model.failure.FailureKind;
import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.failure.Shard;
import dev.spanwright.model.failure.SweepReport;
import dev.spanwright.model.failure.SweepResult;
import dev.spanwright.model.failure.WorstLoad;
import dev.spanwright.model.solve.LinkLoad;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a failure sweep that {@link SweepWriter} wrote. What follows from other fields is not read,
 * and neither are fields that are not known. A file is read whole or not at all.
 */
public final class SweepReader {

  /** Shards of large sweeps are longer than networks: 512 MiB. */
  private static final NetworkLimits LIMITS =
      new NetworkLimits(
          512L << 20,
          64,
          60_000_000,
          1_000_000,
          20_000,
          50_000,
          10_000,
          50_000,
          1_000_000,
          1_000,
          1_000,
          1_000,
          100);

  private static final int MOST_CASES = 100_000_000;
  private static final Range GBPS = Range.from(0, 1e15, "Gbit/s");

  private static final List<String> FIELDS =
      List.of(
          "format",
          "version",
          "network",
          "kinds",
          "restoration",
          "targetGap",
          "cases",
          "shard",
          "intact",
          "outcomes",
          "worstLoads");

  private static final List<String> LOAD_FIELDS =
      List.of("link", "capacityGbps", "forwardGbps", "backwardGbps", "utilisation", "case");

  private SweepReader() {}

  /**
   * Reads a file.
   *
   * @throws NetworkFileException if the file cannot be read or anything in it is wrong
   */
  public static SweepReport open(Path file) throws NetworkFileException {
    return InputFile.read(file, LIMITS.maxBytes(), "a sweep", SweepReader::open);
  }

  /**
   * Reads a text.
   *
   * @param name what messages call the text
   * @throws NetworkFileException if anything in it is wrong
   */
  public static SweepReport open(String json, String name) throws NetworkFileException {
    return open(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), name);
  }

  private static SweepReport open(InputStream in, String name) throws NetworkFileException {
    Problems problems = new Problems(name);
    Json document =
        JsonTreeReader.read(new Utf8Reader(in, name, LIMITS.maxBytes()), LIMITS, problems);
    Optional<SweepReport> report =
        FieldReader.of(document, FieldPath.ROOT, FIELDS, problems)
            .flatMap(new SweepReader()::report);
    problems.throwIfAny();
    return report.orElseThrow(
        () ->
            problems.fatal(
                document, FieldPath.ROOT, "no sweep", "a sweep", "Run the sweep again."));
  }

  private Optional<SweepReport> report(FieldReader in) {
    if (in.choice("format", true, Map.of(SweepWriter.FORMAT, SweepWriter.FORMAT)).isEmpty()) {
      return Optional.empty(); // what else is wrong with another file helps nobody
    }
    in.integer("version", 1, SweepWriter.VERSION);
    String network = in.filledText("network", "Name the network.");
    List<Optional<FailureKind>> kinds = kinds(in);
    Optional<Restoration> restoration =
        in.choice("restoration", true, byId(Restoration.values(), Restoration::id));
    double gap = in.number("targetGap", Range.from(0, 1, ""));
    int cases = in.integer("cases", 0, MOST_CASES);
    Optional<Shard> shard = in.nested("shard", List.of("number", "of")).flatMap(SweepReader::shard);
    OutcomeReader outcomes = new OutcomeReader();
    var intact = in.nested("intact", OutcomeReader.FIELDS).flatMap(one -> outcomes.intact(one));
    if (in.object().find("intact").isEmpty()) { // what is wrong in it was told
      in.fail(in.object(), "intact", "no such results", "those of the intact network", "");
    }
    var found =
        in.objects(
            "outcomes",
            in.items("outcomes", true, "an array of outcomes"),
            OutcomeReader.FIELDS,
            outcomes::outcome);
    List<WorstLoad> loads =
        in.objects(
            "worstLoads",
            in.items("worstLoads", true, "an array of loads"),
            LOAD_FIELDS,
            SweepReader::load);
    if (intact.isEmpty()) {
      return Optional.empty();
    }
    return in.build(
        () ->
            new SweepReport(
                network,
                kinds.stream().flatMap(Optional::stream).toList(),
                shard.orElse(Shard.WHOLE),
                cases,
                new SweepResult(restoration.orElseThrow(), gap, intact.get(), found, loads)));
  }

  private List<Optional<FailureKind>> kinds(FieldReader in) {
    Map<String, FailureKind> byId = byId(FailureKind.values(), FailureKind::id);
    return in
        .texts("kinds", byId::containsKey, "one of " + String.join(", ", byId.keySet()), 10)
        .stream()
        .map(id -> Optional.ofNullable(byId.get(id)))
        .toList();
  }

  /** The members of a closed set by their names in files. */
  static <T> Map<String, T> byId(T[] values, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byId.put(id.apply(value), value));
    return byId;
  }

  private static Optional<Shard> shard(FieldReader in) {
    int number = in.integer("number", 1, MOST_CASES);
    int of = in.integer("of", 1, MOST_CASES);
    return in.build(() -> new Shard(number, of));
  }

  private static Optional<WorstLoad> load(FieldReader in) {
    String link = in.filledText("link", "Name the link.");
    double capacity = in.number("capacityGbps", GBPS);
    double forward = in.number("forwardGbps", GBPS);
    double backward = in.number("backwardGbps", GBPS);
    String caseId = in.filledText("case", "Name the case.");
    return in.build(() -> new WorstLoad(new LinkLoad(link, capacity, forward, backward), caseId));
  }
}
