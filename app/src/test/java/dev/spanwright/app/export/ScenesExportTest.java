package dev.spanwright.app.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SavedView;
import dev.spanwright.model.network.ViewStyle;
import dev.spanwright.model.network.ViewTraffic;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class ScenesExportTest {

  @TempDir private Path folder;

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  private static SavedView scene(String id, String title, String routing) {
    ViewStyle style =
        new ViewStyle("web-mercator", "utilisation", "kind", routing, false, List.of(), List.of());
    return new SavedView(
        id,
        title,
        new Position(47, 8),
        1200,
        800,
        style,
        ViewTraffic.LINKS,
        "",
        PropertyValue.Fields.NONE);
  }

  @Test
  void allScenesAreOneFileEachWithItsRouting(Desk desk) throws Exception {
    desk.act(
        () -> {
          desk.workspace().apply(new Edit.PutScene(scene("a", "As it is", "default")));
          desk.workspace().apply(new Edit.PutScene(scene("b", "At best", "best")));
        });
    desk.settle();
    Path file = folder.resolve("all.pdf");
    desk.dialogs().choose(folder.resolve("all"));
    desk.act(() -> desk.menuItem("menu-scenes-pdf").fire());
    desk.await("the scenes are written", () -> desk.text("hint").equals("Wrote " + file));

    assertEquals("alpine.pdf", desk.dialogs().suggested());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals("Alpine", pdf.getDocumentInformation().getTitle());
      assertEquals(960, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("As it is"), text);
      assertTrue(text.contains("Best routing: "), text);
    }
  }

  @Test
  void withoutScenesItIsSaidWhatToDo(Desk desk) {
    desk.act(() -> desk.menuItem("menu-scenes-pptx").fire());
    assertTrue(
        desk.questions().problems().getFirst().contains("There are no scenes"),
        desk.questions().problems().toString());
  }
}
