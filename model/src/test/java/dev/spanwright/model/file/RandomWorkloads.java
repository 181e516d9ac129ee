package dev.spanwright.model.file;

import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.BulkTransfer.Purpose;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.PrefillDecode;
import dev.spanwright.model.network.TrafficClass;
import dev.spanwright.model.network.TrainingMethod;
import dev.spanwright.model.network.Workload;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes workloads of every kind. */
final class RandomWorkloads extends RandomValues {

  RandomWorkloads(Random random) {
    super(random);
  }

  Workload next(int i, List<String> ids) {
    String id = "w" + i;
    return switch (random.nextInt(6)) {
      case 3 ->
          new PrefillDecode(
              id,
              name(),
              random.nextInt(8),
              optional(1e4),
              some(ids),
              some(ids),
              1 + positive(1e7),
              1 + positive(1e5),
              positive(1e6),
              positive(1e5),
              text(),
              properties());
      case 4 ->
          new EnterpriseFlow(
              id,
              name(),
              random.nextInt(8),
              optional(1e4),
              some(ids),
              some(ids),
              positive(1e9),
              positive(1e9),
              some(List.of("DE", "FR", "US")),
              text(),
              properties());
      case 0 ->
          new Workload.TrainingRun(
              id,
              name(),
              random.nextInt(8),
              optional(1e4),
              some(ids),
              positive(1e6),
              positive(64),
              positive(1e5),
              1 + random.nextInt(1_000_000),
              0.01 + 0.98 * random.nextDouble(),
              method(),
              text(),
              properties());
      case 1 ->
          new Workload.DemandMatrix(
              id,
              name(),
              pick(TrafficClass.values()),
              random.nextInt(8),
              optional(1e4),
              IntStream.range(0, random.nextInt(5))
                  .mapToObj(_ -> pair(ids))
                  .map(p -> new Workload.DemandMatrix.Entry(p.get(0), p.get(1), positive(1e9)))
                  .toList(),
              text(),
              properties());
      case 2 ->
          new Workload.GravityMatrix(
              id,
              name(),
              pick(TrafficClass.values()),
              random.nextInt(8),
              optional(1e4),
              positive(1e9),
              some(ids).stream()
                  .map(s -> new Workload.GravityMatrix.Mass(s, positive(1e12)))
                  .toList(),
              text(),
              properties());
      default ->
          new BulkTransfer(
              id,
              name(),
              random.nextInt(8),
              optional(1e4),
              some(ids),
              some(ids),
              positive(1e9),
              positive(1e5),
              pick(Purpose.values()),
              pick(Delivery.values()),
              text(),
              properties());
    };
  }

  private TrainingMethod method() {
    return new TrainingMethod(
        pick(TrainingMethod.Exchange.values()),
        OptionalInt.of(1 + random.nextInt(10_000)),
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(10_000)) : OptionalInt.empty(),
        1000 * random.nextDouble(),
        0.01 + 0.99 * random.nextDouble(),
        1 + random.nextInt(1_000_000),
        random.nextBoolean()
            ? Optional.of(
                new TrainingMethod.GpuStep(
                    1 + positive(1e7),
                    positive(1e6),
                    0.01 + 0.99 * random.nextDouble(),
                    positive(1e6)))
            : Optional.empty());
  }
}
