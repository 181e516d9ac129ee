package dev.spanwright.model.failure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the parts of a sweep together to exactly what the whole sweep would have found. */
public final class SweepMerge {

  private final SweepReport first;
  private final SweepReport[] parts;

  private SweepMerge(List<SweepReport> reports) {
    this.first = reports.getFirst();
    this.parts = new SweepReport[first.shard().of()];
    for (SweepReport report : reports) {
      requireSame(report);
      int place = report.shard().number() - 1;
      require(parts[place] == null, "shard " + report.shard() + " is there twice: leave one out");
      parts[place] = report;
    }
    for (int i = 0; i < parts.length; i++) {
      require(
          parts[i] != null,
          "shard %d/%d is missing: all %2$d are needed".formatted(i + 1, parts.length));
    }
  }

  /**
   * Merges parts.
   *
   * @param reports all parts of one sweep, in any order
   * @throws IllegalArgumentException if a part is missing, there twice, or of another sweep
   */
  public static SweepReport of(List<SweepReport> reports) {
    require(!reports.isEmpty(), "there is nothing to merge: name at least one sweep");
    return new SweepMerge(reports).merged();
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private void requireSame(SweepReport report) {
    String shard = "shard " + report.shard();
    same(shard, "parts", first.shard().of(), report.shard().of());
    same(shard, "network", first.network(), report.network());
    same(shard, "kinds of failures", first.kinds(), report.kinds());
    same(shard, "number of cases", first.cases(), report.cases());
    same(shard, "restoration", first.result().restoration(), report.result().restoration());
    same(shard, "gap", first.result().targetGap(), report.result().targetGap());
    require(
        first.result().intact().equals(report.result().intact()),
        shard + " has other results for the intact network: it is of another state of the network");
  }

  private static void same(String shard, String what, Object expected, Object found) {
    require(
        Objects.equals(expected, found),
        "%s: found %s %s, expected %s as in the first one; it is of another sweep"
            .formatted(shard, what, found, expected));
  }

  private SweepReport merged() {
    FailureOutcome[] outcomes = new FailureOutcome[first.cases()];
    Map<String, Integer> numbers = new HashMap<>();
    numbers.put(FailureCase.INTACT.id(), -1);
    for (SweepReport part : parts) {
      List<FailureOutcome> found = part.result().outcomes();
      for (int i = 0; i < found.size(); i++) {
        outcomes[part.number(i)] = found.get(i);
        numbers.put(found.get(i).failure().id(), part.number(i));
      }
    }
    SweepResult result =
        new SweepResult(
            first.result().restoration(),
            first.result().targetGap(),
            first.result().intact(),
            List.of(outcomes),
            worstLoads(numbers));
    return new SweepReport(first.network(), first.kinds(), Shard.WHOLE, first.cases(), result);
  }

  private List<WorstLoad> worstLoads(Map<String, Integer> numbers) {
    List<WorstLoad> worst = new ArrayList<>(first.result().worstLoads());
    for (SweepReport part : parts) {
      List<WorstLoad> of = part.result().worstLoads();
      require(of.size() == worst.size(), "shard " + part.shard() + " has other links");
      for (int link = 0; link < of.size(); link++) {
        if (isWorse(of.get(link), worst.get(link), numbers)) {
          worst.set(link, of.get(link));
        }
      }
    }
    return worst;
  }

  private static boolean isWorse(WorstLoad one, WorstLoad other, Map<String, Integer> numbers) {
    double now = one.load().utilisation();
    double before = other.load().utilisation();
    return now > before || (now == before && number(one, numbers) < number(other, numbers));
  }

  private static int number(WorstLoad load, Map<String, Integer> numbers) {
    require(
        numbers.containsKey(load.caseId()),
        "link %s is loaded most by case %s, which is in no shard"
            .formatted(load.load().linkId(), load.caseId()));
    return numbers.get(load.caseId());
  }
}
