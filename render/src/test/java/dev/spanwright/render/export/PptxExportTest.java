package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.picture.PictureComposer;
import dev.spanwright.render.style.Theme;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.StrokeStyle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

class PptxExportTest {

  @Test
  void oneSlideOfThePicturesSizeWithAGroupForEachLayer() throws Exception {
    try (XMLSlideShow show = read(EveryMark.sheet(EveryMark.layers("A"), 2))) {
      assertEquals(1, show.getSlides().size());
      assertEquals(480, show.getPageSize().width);
      assertEquals(300, show.getPageSize().height);
      assertEquals(
          List.of("basemap", "links", "sites", "labels"),
          show.getSlides().getFirst().getShapes().stream().map(XSLFShape::getShapeName).toList());
      assertEquals("Every mark", show.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void severalPicturesAreSlidesWithNotes() throws Exception {
    PictureInfo all = new PictureInfo("All marks", "");
    byte[] bytes = PictureFile.bytes(EveryMark.pages(), all, PictureFormat.PPTX);
    assertArrayEquals(bytes, PictureFile.bytes(EveryMark.pages(), all, PictureFormat.PPTX));
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
      assertEquals(2, show.getSlides().size());
      assertEquals("All marks", show.getProperties().getCoreProperties().getTitle());
      List<String> notes = new ArrayList<>();
      for (XSLFTextShape shape : show.getSlides().getFirst().getNotes().getPlaceholders()) {
        if (shape.getTextType() == Placeholder.BODY) {
          notes.add(shape.getText());
        }
      }
      assertEquals(List.of("Say this.\nThen that."), notes);
      assertNull(show.getSlides().getLast().getNotes());
    }
  }

  @Test
  void oneFilePngHoldsOnePicture() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                PictureFile.bytes(
                    EveryMark.pages(), new PictureInfo("All", ""), PictureFormat.PNG));
    assertTrue(e.getMessage().contains("holds one picture, not 2: choose PDF or PPTX"));
  }

  @Test
  void marksAreShapesThatCanBeEdited() throws Exception {
    try (XMLSlideShow show = read(EveryMark.sheet())) {
      List<XSLFShape> sites = layer(show, 2);
      List<ShapeType> types = new ArrayList<>();
      for (XSLFShape site : sites) {
        types.add(((XSLFAutoShape) site).getShapeType());
        assertEquals(Color.decode("#FBD41A"), ((XSLFAutoShape) site).getFillColor());
        assertEquals(1.125, ((XSLFAutoShape) site).getLineWidth(), 1e-3);
      }
      assertTrue(types.containsAll(List.of(ShapeType.ELLIPSE, ShapeType.RECT)), types.toString());
      // The edge stands outside the 12 points of the symbol: its middle is half of it away.
      assertEquals(12 + 1.125, sites.get(1).getAnchor().getWidth(), 0.01);
      assertEquals(ShapeType.ROUND_RECT, ((XSLFAutoShape) layer(show, 0).get(2)).getShapeType());
      assertEquals(320 * 0.75 + 1.5, layer(show, 0).get(1).getAnchor().getMaxX(), 0.01);
    }
  }

  @Test
  void linesKeepWidthAndOpacityAndDashes() throws Exception {
    try (XMLSlideShow show = read(EveryMark.sheet())) {
      XSLFFreeformShape glow = (XSLFFreeformShape) layer(show, 1).getFirst();
      assertEquals(9, glow.getLineWidth(), 1e-3);
      assertEquals(StrokeStyle.LineCap.ROUND, glow.getLineCap());
      String ink = ((CTShape) glow.getXmlObject()).getSpPr().getLn().getSolidFill().toString();
      assertTrue(ink.contains("alpha val=\"21961\""), ink);
      XSLFFreeformShape over = (XSLFFreeformShape) layer(show, 1).getLast();
      var line = ((CTShape) over.getXmlObject()).getSpPr().getLn();
      assertEquals(StrokeStyle.LineCap.FLAT, over.getLineCap());
      assertTrue(line.getCustDash().toString().contains("d=\"350000\" sp=\"125000\""));
    }
  }

  @Test
  void textsAreTextBoxesInInter() throws Exception {
    try (XMLSlideShow show = read(EveryMark.sheet())) {
      XSLFTextBox box = (XSLFTextBox) layer(show, 3).getFirst();
      XSLFTextRun run = box.getTextParagraphs().getFirst().getTextRuns().getFirst();
      assertEquals("Abilene", run.getRawText());
      assertEquals("Inter", run.getFontFamily());
      assertEquals(9, run.getFontSize(), 1e-3);
      assertTrue(run.isBold());
      assertEquals(15, box.getAnchor().getX(), 1e-3);
      // The baseline is 0.96875 em below the top.
      assertEquals(172 * 0.75 - 0.96875 * 9, box.getAnchor().getY(), 0.05);
      String halo = run.getRPr(true).getEffectLst().toString();
      assertTrue(halo.contains("glow rad=\"14288\""), halo);
      XSLFTextBox ocean = (XSLFTextBox) layer(show, 3).getLast();
      run = ocean.getTextParagraphs().getFirst().getTextRuns().getFirst();
      assertTrue(run.isItalic());
      assertEquals(1.05, run.getCharacterSpacing(), 0.01);
    }
  }

  @Test
  void anyNameMakesAReadableFile() throws Exception {
    try (XMLSlideShow show = read(EveryMark.hostile())) {
      XSLFTextBox box = (XSLFTextBox) layer(show, 3).getFirst();
      String expected = "<a href=\"x\">&amp;]]>\uFFFD\uFFFD\uFFFD 東京 \uD83D\uDE80 --><!--";
      assertEquals(expected, box.getText());
      assertEquals(expected, show.getProperties().getCoreProperties().getTitle());
    }
  }

  @Test
  void theSamePictureGivesTheSameBytes() throws Exception {
    byte[] one = PictureFile.bytes(EveryMark.sheet(), PictureFormat.PPTX);
    assertArrayEquals(one, PictureFile.bytes(EveryMark.sheet(), PictureFormat.PPTX));
  }

  @Test
  void theWorldIsUnderTwoMegabytes() throws Exception {
    var picture =
        PictureComposer.compose(SampleScenes.fitted("global-ai-backbone", 1920, 1080, Theme.DARK));
    byte[] pptx =
        PictureFile.bytes(
            PictureSheet.of(picture, 1, new PictureInfo("world", "")), PictureFormat.PPTX);
    assertTrue(pptx.length < 2_000_000, pptx.length + " bytes");
  }

  private static XMLSlideShow read(PictureSheet sheet) throws Exception {
    byte[] pptx = PictureFile.bytes(sheet, PictureFormat.PPTX);
    return new XMLSlideShow(new ByteArrayInputStream(pptx));
  }

  private static List<XSLFShape> layer(XMLSlideShow show, int index) {
    return ((XSLFGroupShape) show.getSlides().getFirst().getShapes().get(index)).getShapes();
  }
}
