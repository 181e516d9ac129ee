package dev.spanwright.model.equipment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fibre types that links can be made of. Immutable. */
public final class FiberCatalogue {

  private static final Pattern LOSS_BAND = Pattern.compile("([0-9.]+)-([0-9.]+):([0-9.]+)");

  private static final FiberCatalogue BUILT_IN = load();

  private final Catalogue<FiberType> catalogue;

  private FiberCatalogue(Catalogue<FiberType> catalogue) {
    this.catalogue = catalogue;
  }

  /** The catalogue that comes with the program: {@code fibres.csv}. */
  public static FiberCatalogue builtIn() {
    return BUILT_IN;
  }

  /**
   * A catalogue of the given fibres.
   *
   * @throws IllegalArgumentException if an identifier is used twice
   */
  public static FiberCatalogue of(String version, List<FiberType> types) {
    return new FiberCatalogue(Catalogue.of(version, types, FiberType::id));
  }

  /** Version of the catalogue. */
  public String version() {
    return catalogue.version();
  }

  /** All fibres in the order of the catalogue. */
  public List<FiberType> types() {
    return catalogue.entries();
  }

  /** The fibre of an identifier. */
  public Optional<FiberType> find(String id) {
    return catalogue.find(id);
  }

  /**
   * The fibre of an identifier.
   *
   * @throws IllegalArgumentException if there is none; the message lists those that are known
   */
  public FiberType get(String id) {
    return catalogue
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "fibre \""
                        + id
                        + "\" is not in the catalogue: take one of "
                        + catalogue.ids()));
  }

  /**
   * The first fibre of a kind.
   *
   * @throws IllegalArgumentException if there is none
   */
  public FiberType first(boolean hollowCore) {
    return types().stream()
        .filter(type -> type.hollowCore() == hollowCore)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no %s fibre in the catalogue: it has %s"
                        .formatted(hollowCore ? "hollow-core" : "standard", catalogue.ids())));
  }

  private static FiberCatalogue load() {
    var file = CatalogueFile.builtIn("fibres.csv", FiberCatalogue::toType);
    return of(file.version(), file.entries());
  }

  static FiberType toType(CatalogueRow row) {
    return new FiberType(
        row.text("id"),
        row.text("label"),
        row.flag("hollow_core"),
        row.positive("loss_db_per_km"),
        row.positive("loss_low_db_per_km"),
        row.positive("loss_plan_db_per_km"),
        row.positive("effective_area_um2"),
        row.positive("gamma_per_w_km"),
        row.positive("dispersion_ps_per_nm_km"),
        row.positive("group_index"),
        row.notNegative("joint_loss_db"),
        row.positive("joint_spacing_km"),
        row.notNegative("transition_loss_db"),
        row.optionalNumber("imi_db_per_km"),
        lossBands(row),
        row.positive("min_span_km"),
        row.positive("span_km"),
        row.positive("max_span_km"),
        row.status(),
        row.text("source"));
  }

  /** Bands as {@code low-high:extra}, in THz and dB/km, between semicolons. */
  private static List<LossBand> lossBands(CatalogueRow row) {
    List<LossBand> bands = new ArrayList<>();
    for (String band : row.parts("loss_bands")) {
      Matcher matcher = LOSS_BAND.matcher(band);
      if (!matcher.matches()) {
        throw row.wrong("loss_bands", band, "low-high:extra in THz and dB/km");
      }
      bands.add(
          new LossBand(
              Double.parseDouble(matcher.group(1)),
              Double.parseDouble(matcher.group(2)),
              Double.parseDouble(matcher.group(3))));
    }
    return bands;
  }
}
