package dev.spanwright.model.equipment;

import java.util.List;
import java.util.Optional;

/** The amplifiers that lines are built with. Immutable. */
public final class AmplifierCatalogue {

  private static final AmplifierCatalogue BUILT_IN = load();

  private final Catalogue<AmplifierType> catalogue;

  private AmplifierCatalogue(Catalogue<AmplifierType> catalogue) {
    this.catalogue = catalogue;
  }

  /** The catalogue that comes with the program: {@code amplifiers.csv}. */
  public static AmplifierCatalogue builtIn() {
    return BUILT_IN;
  }

  /**
   * A catalogue of the given amplifiers.
   *
   * @throws IllegalArgumentException if an identifier is used twice
   */
  public static AmplifierCatalogue of(String version, List<AmplifierType> types) {
    return new AmplifierCatalogue(Catalogue.of(version, types, AmplifierType::id));
  }

  /** Version of the catalogue. */
  public String version() {
    return catalogue.version();
  }

  /** All amplifiers in the order of the catalogue. */
  public List<AmplifierType> types() {
    return catalogue.entries();
  }

  /** The amplifier of an identifier, if there is one. */
  public Optional<AmplifierType> find(String id) {
    return catalogue.find(id);
  }

  /**
   * The amplifier of an identifier.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that are known
   */
  public AmplifierType get(String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "amplifier \"%s\" is not in the catalogue: take one of %s"
                        .formatted(id, catalogue.ids())));
  }

  /**
   * The first amplifier for a kind of fibre and a band, C or L.
   *
   * @throws IllegalArgumentException if there is none
   */
  public AmplifierType forLine(boolean hollowCore, String band) {
    return types().stream()
        .filter(type -> type.hollowCore() == hollowCore && type.band().equals(band))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no amplifier for band %s of %s fibre in the catalogue: it has %s"
                        .formatted(
                            band, hollowCore ? "hollow-core" : "standard", catalogue.ids())));
  }

  private static AmplifierCatalogue load() {
    var file =
        CatalogueFile.builtIn(
            "amplifiers.csv",
            row ->
                new AmplifierType(
                    row.text("id"),
                    row.text("label"),
                    row.flag("hollow_core"),
                    row.text("band"),
                    row.number("output_dbm"),
                    row.positive("noise_figure_db"),
                    row.positive("max_gain_db"),
                    row.status(),
                    row.text("source")));
    return of(file.version(), file.entries());
  }
}
