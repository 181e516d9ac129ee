package dev.spanwright.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  @TempDir Path folder;

  private final Terminal terminal = new Terminal();

  @Test
  void writesTheFormatThatTheNameEndsIn() throws IOException {
    Path html = folder.resolve("two.HTML");
    assertEquals(0, terminal.run("report", "two-campuses", html.toString()));
    assertTrue(terminal.out().startsWith("Wrote "), terminal.out());
    String text = Files.readString(html);
    assertTrue(text.contains("Two campuses, 700 miles apart – design report"));
    assertTrue(text.contains("Training runs"));
    Path pdf = folder.resolve("two.pdf");
    assertEquals(0, terminal.run("report", "two-campuses", pdf.toString()));
    assertEquals("%PDF", Files.readString(pdf, StandardCharsets.ISO_8859_1).substring(0, 4));
  }

  @Test
  void anotherFormatIsWrongUsage() {
    Path file = folder.resolve("two.docx");
    assertEquals(2, terminal.run("report", "two-campuses", file.toString()));
    assertTrue(terminal.err().contains("has to end in one of .html, .pdf"), terminal.err());
    assertTrue(Files.notExists(file));
  }
}
