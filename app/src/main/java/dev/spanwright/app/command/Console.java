package dev.spanwright.app.command;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where commands write.
 *
 * @param out results
 * @param err messages
 */
public record Console(PrintStream out, PrintStream err) {

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, out.charset()), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, err.charset()), true);
  }

  /** Prints data that programs read: always in UTF-8, whatever the terminal speaks. */
  void data(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Prints text for people. */
  void text(String text) {
    out.print(text);
    out.flush();
  }

  /** Prints a message that is no result. */
  void note(String message) {
    err.println(message);
    err.flush();
  }
}
