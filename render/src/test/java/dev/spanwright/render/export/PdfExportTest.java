package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.Picture;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.style.Theme;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExportTest {

  private static final PictureInfo ALL = new PictureInfo("All marks", "");

  @Test
  void thePageHasTheSizeOfThePicture() throws Exception {
    try (PDDocument pdf = read(EveryMark.sheet(EveryMark.layers("A"), 2))) {
      assertEquals(1, pdf.getNumberOfPages());
      assertEquals(480, pdf.getPage(0).getMediaBox().getWidth(), 0.01);
      assertEquals(300, pdf.getPage(0).getMediaBox().getHeight(), 0.01);
    }
  }

  @Test
  void severalPicturesArePagesWithBookmarks() throws Exception {
    byte[] bytes = PictureFile.bytes(EveryMark.pages(), ALL, PictureFormat.PDF);
    assertArrayEquals(bytes, PictureFile.bytes(EveryMark.pages(), ALL, PictureFormat.PDF));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals("All marks", pdf.getDocumentInformation().getTitle());
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      assertTrue(second.getText(pdf).contains("Boston"));
      List<String> titles = new ArrayList<>();
      List<Integer> pages = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
        pages.add(pdf.getPages().indexOf(item.findDestinationPage(pdf)));
      }
      assertEquals(List.of("First", "Second"), titles);
      assertEquals(List.of(0, 1), pages);
    }
  }

  @Test
  void textCanBeFoundOnceAndFontsAreInside() throws Exception {
    try (PDDocument pdf = read(EveryMark.sheet())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSuppressDuplicateOverlappingText(false);
      String text = stripper.getText(pdf);
      assertEquals(1, text.split("Abilene", -1).length - 1, text);
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertTrue(resources.getFont(name).isEmbedded());
        assertTrue(resources.getFont(name).getName().contains("+Inter"), "a subset");
      }
    }
  }

  @Test
  void layersCanBeHidden() throws Exception {
    try (PDDocument pdf = read(EveryMark.sheet())) {
      var layers = pdf.getDocumentCatalog().getOCProperties();
      assertEquals(Set.of("basemap", "links", "sites", "labels"), Set.of(layers.getGroupNames()));
      layers.setGroupEnabled("sites", false);
      BufferedImage without = rendered(pdf);
      assertEquals(0x18212B, without.getRGB(80, 120) & 0xFFFFFF, "land where a square was");
    }
  }

  @Test
  void itSaysWhatItIsAndNotWhen() throws Exception {
    try (PDDocument pdf = read(EveryMark.sheet())) {
      assertEquals("Every mark", pdf.getDocumentInformation().getTitle());
      assertEquals("What is drawn", pdf.getDocumentInformation().getSubject());
      assertNull(pdf.getDocumentInformation().getCreationDate());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
    }
  }

  @Test
  void itLooksLikeThePng() throws Exception {
    assertLooksAlike(EveryMark.sheet());
    Picture picture = PictureComposer.compose(SampleScenes.fitted("nsfnet", 640, 400, Theme.LIGHT));
    assertLooksAlike(PictureSheet.of(picture, 1, new PictureInfo("", "")));
  }

  /** Letters that Inter has not are drawn as the PNG draws them. */
  @Test
  void anyNameCanBeWritten() throws Exception {
    assertLooksAlike(EveryMark.hostile());
    try (PDDocument pdf = read(EveryMark.hostile())) {
      assertTrue(pdf.getDocumentInformation().getTitle().contains("東京"));
    }
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    byte[] one = PictureFile.bytes(EveryMark.sheet(), PictureFormat.PDF);
    assertArrayEquals(one, PictureFile.bytes(EveryMark.sheet(), PictureFormat.PDF));
  }

  private static PDDocument read(PictureSheet sheet) throws Exception {
    return Loader.loadPDF(PictureFile.bytes(sheet, PictureFormat.PDF));
  }

  private static void assertLooksAlike(PictureSheet sheet) throws Exception {
    BufferedImage png =
        PngExport.image(sheet.layers(), sheet.widthPx(), sheet.heightPx(), sheet.factor());
    try (PDDocument pdf = read(sheet)) {
      PixelDifference difference = PixelDifference.between(png, rendered(pdf));
      assertTrue(difference.isTolerable(), difference.toString());
    }
  }

  /** At a pixel for each px; lines where they are, not moved onto whole pixels. */
  private static BufferedImage rendered(PDDocument pdf) throws IOException {
    PDFRenderer renderer = new PDFRenderer(pdf);
    renderer.setRenderingHints(
        new RenderingHints(
            Map.of(
                RenderingHints.KEY_ANTIALIASING,
                RenderingHints.VALUE_ANTIALIAS_ON,
                RenderingHints.KEY_STROKE_CONTROL,
                RenderingHints.VALUE_STROKE_PURE)));
    return renderer.renderImageWithDPI(0, 96);
  }
}
