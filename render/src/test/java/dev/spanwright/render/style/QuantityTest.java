package dev.spanwright.render.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 Gbit/s",
    "0.0005, 0.50 Mbit/s",
    "0.5, 500 Mbit/s",
    "0.9994, 999 Mbit/s",
    "0.9996, 1.00 Gbit/s",
    "1, 1.00 Gbit/s",
    "9.994, 9.99 Gbit/s",
    "9.996, 10.0 Gbit/s",
    "99.94, 99.9 Gbit/s",
    "99.96, 100 Gbit/s",
    "400, 400 Gbit/s",
    "999.4, 999 Gbit/s",
    "999.6, 1.00 Tbit/s",
    "38400, 38.4 Tbit/s",
    "999400, 999 Tbit/s",
    "999600, 1.00 Pbit/s",
    "1e10, '10,000 Pbit/s'",
    "-400, -400 Gbit/s",
    "NaN, –",
    "Infinity, –",
  })
  void writesRates(double gbps, String text) {
    assertEquals(text, Quantity.rate(gbps));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00 ms",
    "0.057, 57 µs",
    "0.0999, 100 µs",
    "0.1, 0.10 ms",
    "4.897, 4.90 ms",
    "9.994, 9.99 ms",
    "9.996, 10.0 ms",
    "23.14, 23.1 ms",
    "141, 141.0 ms",
    "NaN, –",
    "Infinity, –",
  })
  void writesLatencies(double ms, String text) {
    assertEquals(text, Quantity.latency(ms));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 m",
    "0.05, 50 m",
    "0.9994, 999 m",
    "0.9996, 1.0 km",
    "8.44, 8.4 km",
    "99.94, 99.9 km",
    "99.96, 100 km",
    "1234.4, '1,234 km'",
  })
  void writesLengths(double km, String text) {
    assertEquals(text, Quantity.length(km));
  }

  @ParameterizedTest
  @CsvSource({
    "300, 300 MW",
    "0.5, 0.5 MW",
    "299.96, 300 MW",
    "999.4, 999.4 MW",
    "999.96, 1 GW",
    "1000, 1 GW",
    "1200, 1.2 GW",
    "5000, 5 GW",
  })
  void writesPower(double megawatts, String text) {
    assertEquals(text, Quantity.power(megawatts));
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "640, 640",
    "2040, '2,040'",
    "9999.4, '9,999'",
    "9999.6, 10.0 thousand",
    "61500, 61.5 thousand",
    "37.4e6, 37.4 million",
    "3.01e9, 3.01 billion"
  })
  void writesNumbersOfPeople(double number, String text) {
    assertEquals(text, Quantity.people(number));
  }

  @Test
  void writesSharesFactorsAndRatios() {
    assertEquals("83 %", Quantity.percent(0.834));
    assertEquals("1,200 %", Quantity.percent(12));
    assertEquals("0 %", Quantity.percent(0));
    assertEquals("0.4 %", Quantity.percent(0.0044));
    assertEquals("0.5 %", Quantity.percent(0.005));
    assertEquals("1 %", Quantity.percent(0.0096));
    assertEquals("< 0.1 %", Quantity.percent(0.0001));
    assertEquals("100 %", Quantity.percent(1 - 1e-12));
    assertEquals("99.9 %", Quantity.percent(0.9999));
    assertEquals("100.1 %", Quantity.percent(1.0001));
    assertEquals("99 %", Quantity.percent(0.9949));
    assertEquals("101 %", Quantity.percent(1.006));
    assertEquals("1 site", Quantity.count(1, "site"));
    assertEquals("44,000 sites", Quantity.count(44_000, "site"));
    assertEquals("–", Quantity.percent(Double.POSITIVE_INFINITY));
    assertEquals("1.17×", Quantity.factor(1.172));
    assertEquals("1,143×", Quantity.factor(1143.09));
    assertEquals("–", Quantity.factor(Double.NaN));
    assertEquals("24.1 dB", Quantity.decibel(24.09));
    assertEquals("–", Quantity.decibel(Double.NEGATIVE_INFINITY));
  }

  /** A tilde stands for a no-break space. */
  @ParameterizedTest
  @CsvSource({
    "'+0.17 GWh a year', '+0.17~GWh a year'",
    "'7.15 → 6.98 ms  ·  15 M USD', '7.15 → 6.98~ms  ·  15~M~USD'",
    "'∞ ms, < 0.1 %', '∞~ms, <~0.1~%'",
    "'5 × 80 km of 0.20 dB/km', '5 × 80~km of 0.20~dB/km'",
    "'38.4 Tbit/s on 96 channels at 41 USD/MWh', '38.4~Tbit/s on 96~channels at 41~USD/MWh'",
    "'100,000 GPUs, 37 million people', '100,000~GPUs, 37~million people'",
    "'32 sites, 5 mirrors, 2 hollow ways', '32~sites, 5 mirrors, 2 hollow ways'",
    "'no figure in km', 'no figure in km'",
  })
  void keepsFiguresAndUnitsOnOneLine(String text, String kept) {
    assertEquals(kept, Quantity.unbroken(text).replace('\u00a0', '~'));
  }

  @Test
  void isTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("38.4 Tbit/s", Quantity.rate(38_400));
      assertEquals("1,234 km", Quantity.length(1234));
    } finally {
      Locale.setDefault(before);
    }
  }
}
