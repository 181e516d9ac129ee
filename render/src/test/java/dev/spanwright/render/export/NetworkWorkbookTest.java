package dev.spanwright.render.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.network.Network;
import dev.spanwright.samples.SampleNetworks;
import java.io.ByteArrayInputStream;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class NetworkWorkbookTest {

  private static final NetworkWorkbook FORMAT = new NetworkWorkbook();

  private static Network sample() throws Exception {
    return NetworkReader.standard()
        .read(SampleNetworks.find("nsfnet").orElseThrow().json(), "nsfnet");
  }

  @Test
  void everySheetHasItsRows() throws Exception {
    Network network = sample();
    byte[] content = FORMAT.write(network).getFirst().content();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      assertEquals(network.sites().size(), workbook.getSheet("Sites").getLastRowNum());
      assertEquals(network.links().size(), workbook.getSheet("Links").getLastRowNum());
      XSSFSheet sites = workbook.getSheet("Sites");
      assertEquals(
          network.sites().list().getFirst().position().latDeg(),
          sites.getRow(1).getCell(3).getNumericCellValue());
      XSSFSheet spans = workbook.getSheet("Spans");
      double spanKm =
          IntStream.rangeClosed(1, spans.getLastRowNum())
              .mapToDouble(i -> spans.getRow(i).getCell(3).getNumericCellValue())
              .sum();
      XSSFSheet links = workbook.getSheet("Links");
      double linkKm =
          IntStream.rangeClosed(1, links.getLastRowNum())
              .mapToDouble(i -> links.getRow(i).getCell(6).getNumericCellValue())
              .sum();
      assertEquals(linkKm, spanKm, 0.001 * linkKm);
      assertTrue(workbook.getSheet("Bill of materials").getLastRowNum() >= network.links().size());
    }
  }

  @Test
  void theSameNetworkGivesTheSameBytes() throws Exception {
    assertArrayEquals(
        FORMAT.write(sample()).getFirst().content(), FORMAT.write(sample()).getFirst().content());
  }

  @Test
  void whatCannotBeReadBackIsTold() throws Exception {
    assertTrue(
        FORMAT.losses(sample()).stream().anyMatch(loss -> loss.contains("workload")),
        FORMAT.losses(sample()).toString());
  }
}
