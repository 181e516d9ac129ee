package dev.spanwright.model.file;

import dev.spanwright.model.network.FiberPart;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.SpanLayout;

/** Writes what the architect fixed about the line of a link. */
final class LineSettingsWriter {

  private final JsonText json;

  LineSettingsWriter(JsonText json) {
    this.json = json;
  }

  void line(LineSettings line) {
    json.rowsUnlessEmpty("fibreParts", line.parts(), this::part);
    if (!line.layout().equals(SpanLayout.AUTOMATIC)) {
      json.name("spanLayout").object(() -> layout(line.layout()));
    }
    line.regenerators().ifPresent(count -> json.field("regenerators", count));
    json.field("launchPowerDbm", line.launchPowerDbm());
    if (!line.amplifiers().isEmpty()) {
      json.field("amplifiers", line.amplifiers());
    }
  }

  private void part(FiberPart part) {
    json.field("fromShare", part.fromShare());
    json.field("toShare", part.toShare());
    json.field("fibre", part.fiber());
  }

  private void layout(SpanLayout layout) {
    json.field("spacingKm", layout.spacingKm());
    json.field("minSpanKm", layout.minSpanKm());
    json.field("maxSpanKm", layout.maxSpanKm());
    json.fieldIfTrue("hutsAtTowns", layout.hutsAtTowns());
    json.numbersUnlessEmpty("hutShares", layout.hutShares());
  }
}
