package dev.spanwright.app.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Table;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.model.solve.SolveLimit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class DesignReportTest {

  private static Evaluation evaluation(Network network) {
    return Evaluator.of(LinkPlanner.standard())
        .evaluate(
            1,
            network,
            Optional.empty(),
            Objective.HEADROOM,
            SolveLimit.DEFAULT,
            Cancellation.never(),
            _ -> {});
  }

  private static byte[] bytes(Network network, DesignReport.Format format) throws IOException {
    return DesignReport.bytes(evaluation(network), format, _ -> {}, Cancellation.never());
  }

  private static Document parsed(byte[] html) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html));
  }

  /** Everything has its place, and no text becomes markup. */
  @Test
  void holdsEverythingAsWellFormedMarkup() throws Exception {
    Network network =
        Networks.alpine().withName("Alps <b>& more</b>").withNotes("A note.\n\nAnother \"one\".");
    byte[] html = bytes(network, DesignReport.Format.HTML);
    Document document = parsed(html);
    String text = document.getDocumentElement().getTextContent();
    for (String part :
        List.of(
            "Alps <b>& more</b>",
            "Another \"one\".",
            "Main figures",
            "Headroom",
            "Sites",
            "Links, busiest first",
            "Demands, slowest first",
            "Cost to build",
            "Failures, worst first",
            "Availability, least first",
            "Planning rules",
            "Fibres in use",
            "no price is published: give your own")) {
      assertTrue(text.contains(part), part);
    }
    assertEquals(3, document.getElementsByTagName("img").getLength());
    String all = new String(html, StandardCharsets.UTF_8);
    assertFalse(all.contains("http://") || all.contains("<script"), "nothing from elsewhere");
    assertFalse(text.contains("NaN") || text.contains("Infinity"), text);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    for (DesignReport.Format format : DesignReport.Format.values()) {
      assertArrayEquals(bytes(Networks.alpine(), format), bytes(Networks.alpine(), format));
    }
  }

  @Test
  void pagesAreNumberedAndTextCanBeRead() throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(Networks.alpine(), DesignReport.Format.PDF))) {
      int pages = document.getNumberOfPages();
      assertTrue(pages >= 3, pages + " pages");
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("2 / " + pages), text);
      assertTrue(text.contains("Failures, worst first"), text);
      assertEquals(
          Networks.alpine().name() + " – design report",
          document.getDocumentInformation().getTitle());
    }
  }

  @Test
  void oddNetworksAreReportedToo() throws Exception {
    Network alpine = Networks.alpine();
    Network empty = Network.empty("Nothing");
    Network cutOff = alpine.withLinks(Table.empty());
    for (Network network : List.of(empty, cutOff)) {
      String text =
          parsed(bytes(network, DesignReport.Format.HTML)).getDocumentElement().getTextContent();
      assertTrue(text.contains("Assumptions and sources"));
      assertFalse(text.contains("NaN") || text.contains("Infinity"), text);
    }
  }

  @Test
  void whoCancelsKeepsTheOldFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.html"), "old");
    List<Double> told = new ArrayList<>();
    Evaluation evaluation = evaluation(Networks.alpine());
    assertThrows(
        CancellationException.class,
        () ->
            DesignReport.write(
                evaluation, DesignReport.Format.HTML, file, told::add, () -> !told.isEmpty()));
    assertEquals("old", Files.readString(file));
    DesignReport.write(evaluation, DesignReport.Format.HTML, file, told::add, Cancellation.never());
    assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    assertEquals(1, told.getLast());
  }
}
