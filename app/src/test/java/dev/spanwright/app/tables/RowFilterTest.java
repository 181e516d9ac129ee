package dev.spanwright.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.network.Identified;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowFilterTest {

  private static final Network NETWORK = Networks.alpine();
  private static final Known KNOWN = Known.of(NETWORK);
  private static final Sheet<Site> SITES = SiteSheet.make();

  private static List<String> found(String typed) {
    RowFilter<Site> filter = RowFilter.of(typed, SITES);
    return NETWORK.sites().stream()
        .filter(site -> filter.test().test(KNOWN, site))
        .map(Identified::id)
        .toList();
  }

  @Test
  void nothingTypedWantsAll() {
    assertEquals(NETWORK.sites().size(), found("").size());
  }

  @Test
  void comparesNumbersAndTexts() {
    List<String> north =
        NETWORK.sites().stream()
            .filter(s -> s.position().latDeg() >= 47)
            .map(Identified::id)
            .toList();
    assertEquals(north, found("latDeg>=47"));
    assertEquals(List.of("zurich"), found("id=zurich"));
    assertEquals(NETWORK.sites().size() - 1, found("id!=zurich").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "height>3|there is no column \"height\"; there are id, name, kind, latDeg, lonDeg, powerMw,"
            + " people, powerPriceUsdPerMwh, carbonGPerKwh, sendsGbps, receivesGbps, links, notes",
        "latDeg>north|\"north\" is not a number to compare with",
        "latDeg>|a value is expected after \"latDeg>\"",
      })
  void saysWhatCannotBeRead(String typed, String complaint) {
    assertEquals(Optional.of(complaint), RowFilter.of(typed, SITES).complaint());
  }

  @Test
  void aCopyPastedBackChangesNothing() {
    String text = TabText.of(SITES, NETWORK.sites().list(), KNOWN);
    Paste paste = Paste.of(SITES, text, KNOWN);

    assertEquals(List.of(), paste.refused());
    assertEquals(List.of(), paste.edits());
    assertEquals(NETWORK.sites().size(), paste.same());
  }

  @Test
  void aCopyOfLinksPastedBackChangesNothing() {
    String text = TabText.of(LinkSheet.make(), NETWORK.links().list(), KNOWN);
    Paste paste = Paste.of(LinkSheet.make(), text, KNOWN);

    assertEquals(List.of(), paste.refused());
    assertEquals(NETWORK.links().size(), paste.same());
  }

  @Test
  void namesWhatACopyLacks() {
    assertEquals(
        List.of(
            "line 1: no column \"Identifier\" among \"Name, Power\"; the first line has to hold the"
                + " headers"),
        Paste.of(SITES, "Name\tPower\nX\t3\n", KNOWN).refused());
    assertEquals(
        List.of("line 2, new \"basel\": \"\" is not a number; write it with a point, such as 12.5"),
        Paste.of(SITES, "Identifier\tName\nbasel\tBasel\n", KNOWN).refused());
  }
}
