package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.Json;
import dev.spanwright.model.file.JsonTree;
import dev.spanwright.model.file.NetworkLimits;
import dev.spanwright.model.file.Problems;
import dev.spanwright.model.file.RandomNetworks;
import dev.spanwright.model.file.exchange.Exporter;
import dev.spanwright.model.file.planners.Gnpy;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * From 2.13 on GNPy holds files against its YANG models, which refuse a file for one value: no
 * network may make one that is out of range. Ranges of gnpy-eqpt-config 2025-05-26 and 2026-05-28,
 * gnpy-network-topology 2025-03-01 and 2026-09-04, gnpy-path-computation 2025-01-20 and 2026-03-13.
 */
class GnpyRangesTest {

  private record Range(double min, double max) {}

  private static final Range OF_FREQUENCIES = new Range(1e12, 1e15);
  private static final Range OF_GAINS = new Range(0, 60);
  private static final Range ANY = new Range(-1e6, 1e6);

  private static final Map<String, Range> RANGES =
      Map.ofEntries(
          Map.entry("gain_flatmax", OF_GAINS),
          Map.entry("gain_min", OF_GAINS),
          Map.entry("p_max", OF_GAINS),
          Map.entry("nf0", ANY),
          Map.entry("f_min", OF_FREQUENCIES),
          Map.entry("f_max", OF_FREQUENCIES),
          Map.entry("min", OF_FREQUENCIES),
          Map.entry("max", OF_FREQUENCIES),
          Map.entry("dispersion", new Range(-1e-3, 1e-3)),
          Map.entry("gamma", new Range(1e-4, 0.1 + 1e-12)), // GNPy has no mode area below
          Map.entry("pmd_coef", new Range(0, 1e-13)),
          Map.entry("max_fiber_lineic_loss_for_raman", new Range(0, 0.5)),
          Map.entry("target_extended_gain", new Range(0, 20)),
          Map.entry("max_length", new Range(10, 1000)),
          Map.entry("max_loss", new Range(10, 60)),
          Map.entry("padding", ANY),
          Map.entry("EOL", ANY),
          Map.entry("con_in", OF_GAINS),
          Map.entry("con_out", OF_GAINS),
          Map.entry("target_pch_out_db", new Range(-60, 0)), // a transmitter gives 0 dBm
          Map.entry("add_drop_osnr", new Range(0, 1000)),
          Map.entry("pmd", new Range(0, 1e-10)),
          Map.entry("pdl", new Range(0, 10)),
          Map.entry("baud_rate", new Range(1e8, 2e12)),
          Map.entry("spacing", new Range(1e9, 1e15)),
          Map.entry("power_dbm", OF_GAINS),
          Map.entry("roll_off", new Range(0, 1)),
          Map.entry("tx_osnr", new Range(0, 1e6)),
          Map.entry("sys_margins", new Range(0, 10)),
          Map.entry("OSNR", new Range(0, 200)),
          Map.entry("bit_rate", new Range(1e8, 1e17)),
          Map.entry("min_spacing", new Range(1e8, 2e13)),
          Map.entry("cost", ANY),
          Map.entry("length", new Range(0, 1000)),
          Map.entry("loss_coef", new Range(0, 1e4)),
          Map.entry("att_in", ANY),
          Map.entry("gain_target", new Range(0, 1e3)),
          Map.entry("tilt_target", ANY),
          Map.entry("out_voa", ANY),
          Map.entry("latitude", new Range(-90, 90)),
          Map.entry("longitude", new Range(-180, 180)),
          Map.entry("path_bandwidth", new Range(0, 9.2e17)), // 64 bits, of tenths
          Map.entry("index", new Range(0, 4e9)));

  /** Characters that are in no text of YANG (RFC 7950, section 14). */
  private static final Pattern NO_TEXT =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]");

  @Test
  void noValueOfAnyNetworkIsOutOfRange() throws Exception {
    RandomNetworks random = new RandomNetworks(20269);
    int written = 0;
    for (int i = 0; i < 200; i++) {
      try {
        for (Exporter.Part part : new Gnpy().write(random.next())) {
          Problems problems = new Problems(part.suffix());
          check("", JsonTree.read(part.content(), NetworkLimits.USUAL, problems));
        }
        written++;
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().contains("cannot be planned"), e.getMessage());
      }
    }
    assertTrue(written > 100, written + " networks were written");
  }

  private static void check(String name, Json value) {
    switch (value) {
      case Json.Obj object ->
          object
              .members()
              .forEach(
                  member -> {
                    boolean isPower = name.equals("per_degree_pch_out_db");
                    check(isPower ? "target_pch_out_db" : member.name(), member.value());
                  });
      case Json.Arr array ->
          array.items().forEach(item -> check(name.endsWith("_range_db") ? "cost" : name, item));
      case Json.Num number -> {
        Range range = RANGES.get(name);
        assertTrue(range != null, "no range of " + name + " is known");
        double found = Double.parseDouble(number.text());
        assertTrue(found >= range.min() && found <= range.max(), name + " of " + found);
      }
      case Json.Text text -> assertFalse(NO_TEXT.matcher(text.value()).find(), name);
      case Json.Bool _, Json.Null _ -> {}
    }
  }
}
