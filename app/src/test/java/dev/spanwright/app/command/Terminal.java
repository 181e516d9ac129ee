package dev.spanwright.app.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Runs command lines and keeps what they print and what they call. */
final class Terminal {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<String> calls = new ArrayList<>();
  private final List<PictureRequest> requests = new ArrayList<>();
  private boolean debug;
  private Launcher launcher =
      (input, theme) -> calls.add("open " + input.map(Terminal::describe) + " " + theme);
  private PictureMaker pictures =
      (network, evaluation, file, format, request) -> {
        calls.add(
            "draw %s %d %s %dx%d %s %s"
                .formatted(
                    network.name(),
                    evaluation.plants().size(),
                    format,
                    request.size().width(),
                    request.size().height(),
                    request.look().theme(),
                    request.look().colorBy()));
        requests.add(request);
        Files.writeString(file, "picture");
      };

  private static String describe(Input input) {
    return switch (input) {
      case Input.OfFile file -> file.path().getFileName().toString();
      case Input.OfSample sample -> "sample " + sample.sample().name();
    };
  }

  /** Opens windows by something else. */
  void launcher(Launcher other) {
    launcher = other;
  }

  /** Draws by something else. */
  void pictures(PictureMaker other) {
    pictures = other;
  }

  /** From now on stack traces are asked for by the environment. */
  Terminal debugging() {
    debug = true;
    return this;
  }

  /** Runs a command line and returns its exit code; what was printed before is forgotten. */
  int run(String... args) {
    out.reset();
    err.reset();
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.US_ASCII),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return SpanwrightCommand.run(launcher, pictures, console, debug, args);
  }

  /** What the last command printed as its result. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the last command said besides. */
  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** What the pictures of all commands so far shall be like. */
  List<PictureRequest> requests() {
    return requests;
  }

  /** Windows and pictures of all commands so far. */
  List<String> calls() {
    return calls;
  }
}
