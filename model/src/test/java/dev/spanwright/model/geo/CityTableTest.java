package dev.spanwright.model.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTableTest {

  private static final String TWO =
      """
      São Paulo\tSao Paulo\tBR\tSão Paulo\t-23550\t-46633\t23086000\t
      Oslo\t\tNO\t\t59913\t10739\t0\tP
      """;

  private static CityTable table(String text) throws IOException {
    return new CityTable(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyFieldIsRead() throws IOException {
    assertEquals(
        List.of(
            new City(
                "São Paulo", "Sao Paulo", "BR", "São Paulo", -23.55, -46.633, 23_086_000, false),
            new City("Oslo", "Oslo", "NO", "", 59.913, 10.739, 0, true)),
        table(TWO));
  }

  @Test
  void numbersAreKnownWithoutCities() throws IOException {
    CityTable table = table(TWO);
    assertEquals(-23.55, table.latDeg(0));
    assertEquals(10.739, table.lonDeg(1));
    assertEquals(23_086_000, table.population(0));
    assertEquals(List.of("Sao Paulo", "Oslo"), List.of(table.asciiName(0), table.asciiName(1)));
  }

  @Test
  void aCityIsMadeOnce() throws IOException {
    CityTable table = table(TWO);
    assertSame(table.get(1), table.get(1));
    assertEquals(0, table("").size());
  }

  @ParameterizedTest
  @CsvSource({
    "'A\tA\tNO\t\t1\t2\t3\n', line 1 has 7 fields",
    "'A\tA\tNO\t\t1\t2\t3\t\t\n', line 1 has 9 fields",
    "'A\tA\tNO\t\tx1\t2\t3\t\n', 'line 1 has \"x1\"'",
    "'A\tA\tNO\t\t1\t2\t3\t\nB', line feed",
  })
  void whatIsNoCityIsTold(String text, String told) {
    String message = assertThrows(IOException.class, () -> table(text)).getMessage();
    assertTrue(message.contains(told), message);
  }
}
