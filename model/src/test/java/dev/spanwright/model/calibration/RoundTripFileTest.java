package dev.spanwright.model.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.calibration.PublishedRoundTrip.End;
import dev.spanwright.model.calibration.PublishedRoundTrip.FiberLength;
import dev.spanwright.model.geo.Position;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripFileTest {

  private static final String HEADER =
      """
      # a remark
      kind,name,city_a,lat_a,lon_a,city_b,lat_b,lon_b,rtt_ms,figure,way,outlier,fibre_km,fibre_source,year,source,note
      """;

  private static final String ROW =
      "cable,SACS,Luanda,-8.8,13.2,Fortaleza,-3.7,-38.5,63,announced,sea,,6300,\"x, y\",2018,z,\n";

  @TempDir Path folder;

  private static List<PublishedRoundTrip> read(String text)
      throws RoundTripFileException, IOException {
    return RoundTripFile.read("f.csv", new StringReader(text));
  }

  private static String failure(String text) {
    return assertThrows(RoundTripFileException.class, () -> read(text)).getMessage();
  }

  @Test
  void aRowIsRead() throws Exception {
    PublishedRoundTrip expected =
        new PublishedRoundTrip(
            SourceKind.CABLE,
            "SACS",
            new End("Luanda", new Position(-8.8, 13.2)),
            new End("Fortaleza", new Position(-3.7, -38.5)),
            63,
            FigureKind.ANNOUNCED,
            Way.SEA,
            false,
            Optional.of(new FiberLength(6300, "x, y")),
            2018,
            "z",
            "");
    assertEquals(List.of(expected), read(HEADER + ROW));
  }

  @Test
  void whatMayBeLeftOutHasItsDefault() throws Exception {
    String text =
        """
        extra,rtt_ms,kind,city_a,lat_a,lon_a,city_b,lat_b,lon_b,year,source
        ,12.5,internet,A,0,0,B,1,1,2020,s
        """;
    PublishedRoundTrip row = read(text).getFirst();
    assertEquals(FigureKind.MEASURED, row.figure());
    assertEquals(Way.UNKNOWN, row.way());
    assertEquals(Optional.empty(), row.fiberLength());
    assertFalse(row.outlier());
    assertEquals("", row.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          63,;fast,;line 4, column rtt_ms: found "fast", expected a number from 0 to 10000
          63,;0,;column rtt_ms: found "0", expected a number above 0
          63,;-1,;column rtt_ms: found "-1", expected
          63,;NaN,;column rtt_ms: found "NaN", expected
          63,;,;column rtt_ms: found "nothing", expected a value
          -8.8;-98.8;column lat_a: found "-98.8", expected a number from -90 to 90
          13.2;190;column lon_a: found "190", expected a number from -180 to 180
          cable;wire;column kind: found "wire", expected one of cable, operator, internet
          announced;rumour;column figure: found "rumour", expected one of measured, published
          sea;air;column way: found "air", expected one of land, sea
          sea,,;sea,maybe,;column outlier: found "maybe", expected yes, no or nothing
          2018;18;column year: found "18", expected a year of four digits
          6300;long;column fibre_km: found "long", expected a number
          "x, y";;column fibre_source: found "nothing", expected a value
          "x, y";x, y;line 4: 18 values, expected 17
          Fortaleza,-3.7,-38.5;Luanda,-8.8,13.2;column city_b: found "Luanda", expected a place at least 1 km
          """)
  void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String message) {
    assertTrue(ROW.contains(right), right);
    String changed = ROW.replace(right, wrong == null ? "" : wrong);
    String said = failure(HEADER + ROW + changed);
    assertTrue(said.startsWith("f.csv, line 4"), said);
    assertTrue(said.contains(message), said);
  }

  @Test
  void whatIsNoTableIsSaid() {
    assertTrue(failure("").contains("found nothing, expected also city_a"), failure(""));
    assertTrue(failure("kind,year\n").contains("expected also city_a, city_b, lat_a"));
    assertTrue(failure(HEADER).contains("found no rows"));
    assertTrue(failure("a,a\n1,2\n").contains("duplicate name"), failure("a,a\n1,2\n"));
    assertTrue(failure(HEADER + "\"open").contains("it is no CSV"), failure(HEADER + "\"open"));
    assertTrue(failure(HEADER + ROW.repeat(10_001)).contains("more than 10,000 rows"));
  }

  @Test
  void filesAreReadAsUtf8() throws Exception {
    Path file = folder.resolve("own.csv");
    Files.writeString(file, HEADER + ROW.replace("Luanda", "São Paulo"));
    assertEquals("São Paulo", RoundTripFile.read(file).getFirst().from().name());
    Files.write(file, (HEADER + ROW.replace("Luanda", "ã")).getBytes(StandardCharsets.ISO_8859_1));
    String said =
        assertThrows(RoundTripFileException.class, () -> RoundTripFile.read(file)).getMessage();
    assertTrue(said.contains("no UTF-8"), said);
    Path none = folder.resolve("none.csv");
    assertThrows(NoSuchFileException.class, () -> RoundTripFile.read(none));
  }

  @Test
  void whatComesWithTheProgramIsComplete() {
    List<PublishedRoundTrip> rows = RoundTripFile.builtIn();
    assertEquals(78, rows.stream().filter(r -> r.kind() == SourceKind.OPERATOR).count());
    assertEquals(7, rows.stream().filter(r -> r.kind() == SourceKind.CABLE).count());
    assertEquals(85, rows.size());
    assertFalse(rows.stream().anyMatch(r -> r.source().contains("WonderNetwork")));
    assertFalse(rows.stream().anyMatch(r -> r.way() == Way.UNKNOWN));
    Set<Set<String>> pairs = new HashSet<>();
    rows.stream()
        .filter(r -> r.kind() == SourceKind.OPERATOR)
        .forEach(r -> assertTrue(pairs.add(Set.of(r.from().name(), r.to().name())), r.toString()));
  }
}
