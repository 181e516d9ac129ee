package dev.spanwright.model.equipment;

import java.util.List;
import java.util.Optional;

/** The transceiver modes that a link can be lit with. Immutable. */
public final class TransceiverCatalogue {

  private static final TransceiverCatalogue BUILT_IN = load();

  private final Catalogue<TransceiverMode> catalogue;

  private TransceiverCatalogue(Catalogue<TransceiverMode> catalogue) {
    this.catalogue = catalogue;
  }

  /** The catalogue that comes with the program: {@code modes.csv}. */
  public static TransceiverCatalogue builtIn() {
    return BUILT_IN;
  }

  /**
   * A catalogue of the given modes.
   *
   * @throws IllegalArgumentException if there is no mode or an identifier is used twice
   */
  public static TransceiverCatalogue of(String version, List<TransceiverMode> modes) {
    if (modes.isEmpty()) {
      throw new IllegalArgumentException("the transceiver catalogue is empty, expected a mode");
    }
    return new TransceiverCatalogue(Catalogue.of(version, modes, TransceiverMode::id));
  }

  /** Version of the catalogue. */
  public String version() {
    return catalogue.version();
  }

  /** All modes in the order of the catalogue. */
  public List<TransceiverMode> modes() {
    return catalogue.entries();
  }

  /** The mode of an identifier. */
  public Optional<TransceiverMode> find(String id) {
    return catalogue.find(id);
  }

  private static TransceiverCatalogue load() {
    var file = CatalogueFile.builtIn("modes.csv", TransceiverCatalogue::toMode);
    return of(file.version(), file.entries());
  }

  private static TransceiverMode toMode(CatalogueRow row) {
    return new TransceiverMode(
        row.text("id"),
        row.text("label"),
        row.positive("rate_gbps"),
        row.positive("symbol_rate_gbaud"),
        row.text("modulation"),
        row.positive("slot_ghz"),
        row.positive("required_osnr_db"),
        row.positive("max_dispersion_ps_per_nm"),
        row.positive("tx_osnr_db"),
        row.optionalNumber("min_rx_dbm"),
        row.optionalNumber("power_w"),
        row.status(),
        row.text("source"));
  }
}
