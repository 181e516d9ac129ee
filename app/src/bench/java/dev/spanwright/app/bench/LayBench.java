package dev.spanwright.app.bench;

import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Table;
import dev.spanwright.samples.Sample;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Laying {@code us-power-first}: by a planner that never laid anything, by one that knows the
 * fibres but none of the lengths, and after a site moved.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LayBench {

  private static final String SITE = "denver";

  private final LinkPlanner known = new LinkPlanner(Catalogues.builtIn());
  private Network network;
  private Map<String, LinkPlant> laid;
  private int step;

  @Setup
  public void open() throws Exception {
    Sample sample = Sample.defaultSample();
    network = NetworkReader.standard().read(sample.json(), sample.name());
    laid = known.layAll(network);
  }

  /** Every link, nothing prepared. */
  @Benchmark
  public Map<String, LinkPlant> byANewPlanner() {
    return new LinkPlanner(Catalogues.builtIn()).layAll(network);
  }

  /** Every link, each a little longer than ever before. */
  @Benchmark
  public Map<String, LinkPlant> everyLinkChanged() {
    double stretch = 1 + 1e-7 * ++step;
    Network longer =
        network.withLinks(
            Table.of(network.links().stream().map(link -> longer(link, stretch)).toList()));
    return known.layAll(longer);
  }

  private static Link longer(Link link, double stretch) {
    OptionalDouble measured = link.measuredLengthKm();
    return measured.isPresent()
        ? link.change()
            .measuredLengthKm(OptionalDouble.of(measured.getAsDouble() * stretch))
            .build()
        : link.change().routeFactor(link.routeFactor() * stretch).build();
  }

  /** The links of one site. */
  @Benchmark
  public Map<String, LinkPlant> aSiteMoved() {
    double lat = 39.74 + 1e-6 * (++step % 1_000_000);
    Network moved = new Edit.MoveSite(SITE, new Position(lat, -104.99)).applyTo(network);
    return known.layAll(moved, network, laid);
  }
}
