package dev.spanwright.app.bench;

import dev.spanwright.app.bench.solve.CrossCheck;
import dev.spanwright.app.bench.solve.SolverTable;
import dev.spanwright.app.bench.solve.SweepTable;
import java.io.IOException;
import java.util.Arrays;
import picocli.CommandLine;

/**
 * Starts what the first argument names: {@code solver}, {@code crosscheck}, {@code sweep}, {@code
 * frames}, or the benchmarks under JMH with its own options.
 */
public final class Bench {

  private Bench() {}

  /** See the class. */
  public static void main(String[] args) throws IOException {
    String what = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (what) {
      case "solver" -> System.exit(new CommandLine(new SolverTable()).execute(rest));
      case "crosscheck" -> System.exit(new CommandLine(new CrossCheck()).execute(rest));
      case "sweep" -> System.exit(new CommandLine(new SweepTable()).execute(rest));
      case "frames" -> System.exit(new CommandLine(new FrameBench()).execute(rest));
      default -> org.openjdk.jmh.Main.main(args);
    }
  }
}
