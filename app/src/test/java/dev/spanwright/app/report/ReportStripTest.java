package dev.spanwright.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class ReportStripTest {

  @TempDir Path folder;

  @Test
  void theMenuWritesAReportAndTellsSo(Desk desk) throws Exception {
    desk.openAlpine();
    Path file = folder.resolve("alps.html");
    desk.dialogs().choose(file);
    desk.act(() -> desk.menuItem("menu-report").fire());
    assertTrue(desk.dialogs().suggested().endsWith(".pdf"), desk.dialogs().suggested());
    desk.await("the report is written", () -> desk.text("hint").startsWith("Wrote "));
    assertTrue(Files.readString(file).contains("Assumptions and sources"));
  }

  @Test
  void nothingIsWrittenWhereTheDialogIsCancelled(Desk desk) throws Exception {
    desk.openAlpine();
    desk.dialogs().cancel();
    desk.act(() -> desk.menuItem("menu-report").fire());
    desk.settle();
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }
}
