package dev.spanwright.render.style;

import java.util.List;

/** The colours of a picture: one set for dark rooms, one for paper. */
public enum Theme {
  DARK(
      "dark",
      new Ground("#0B1118", "#18212B", "#34424F", "#3A4754", "#1B2631", "#04070B"),
      new Lettering("#D5DEE7", "#A9B7C4", "#8496A8", "#5F7A91"),
      new Furniture("#10171F", "#E6EDF3", "#6CB6FF"),
      new Ramp(
          List.of("#4567B9", "#5194CE", "#26D1C8", "#FBD41A", "#FEF6AF"), "#FF5A5F", "#6F7A86"),
      new FiberInks("#7F93A8", "#5FE3FF", "#D9A441"),
      new SiteInks("#F4A259", "#E6EDF3", "#7FD1AE", "#5BB8FF", "#8CA3B8", "#FFFFFF"),
      List.of("#CC8844", "#99FFEE", "#FFFF22", "#BB99FF", "#AA00FF", "#11BB99", "#CCEEAA"),
      Ink.of("#0B1118").withOpacity(0.90),
      1.5),
  LIGHT(
      "light",
      new Ground("#E3EBF0", "#FAFAF7", "#B3C0C9", "#C3CBD1", "#D3DEE5", "#FFFFFF"),
      new Lettering("#25313B", "#4A5965", "#6B7A87", "#6E8CA0"),
      new Furniture("#FFFFFF", "#25313B", "#0A63C9"),
      new Ramp(
          List.of("#5FB9E8", "#4F7FCB", "#9A6400", "#7A2600", "#3B0A1A"), "#D6006C", "#8D979F"),
      new FiberInks("#66757F", "#0A5FA8", "#A65E00"),
      new SiteInks("#B8500A", "#25313B", "#0F7B53", "#1364B0", "#6B7A87", "#0B0F14"),
      List.of("#EE0011", "#440011", "#9933FF", "#220044", "#1100BB", "#116655", "#881111"),
      Ink.of("#2F3B45").withOpacity(0.75),
      0.75);

  private final String id;
  private final Ground ground;
  private final Lettering lettering;
  private final Furniture furniture;
  private final Ramp ramp;
  private final FiberInks fibers;
  private final SiteInks sites;
  private final List<Ink> owners;
  private final Ink casing;
  private final double casingPx;

  Theme(
      String id,
      Ground ground,
      Lettering lettering,
      Furniture furniture,
      Ramp ramp,
      FiberInks fibers,
      SiteInks sites,
      List<String> owners,
      Ink casing,
      double casingPx) {
    this.id = id;
    this.ground = ground;
    this.lettering = lettering;
    this.furniture = furniture;
    this.ramp = ramp;
    this.fibers = fibers;
    this.sites = sites;
    this.owners = owners.stream().map(Ink::of).toList();
    this.casing = casing;
    this.casingPx = casingPx;
  }

  /** What lies under the network, and beyond the edge of an earth that ends. */
  public record Ground(Ink water, Ink land, Ink coast, Ink border, Ink graticule, Ink beyond) {
    Ground(
        String water, String land, String coast, String border, String graticule, String beyond) {
      this(
          Ink.of(water),
          Ink.of(land),
          Ink.of(coast),
          Ink.of(border),
          Ink.of(graticule),
          Ink.of(beyond));
    }
  }

  /** Names of places. */
  public record Lettering(Ink city, Ink minor, Ink country, Ink ocean) {
    Lettering(String city, String minor, String country, String ocean) {
      this(Ink.of(city), Ink.of(minor), Ink.of(country), Ink.of(ocean));
    }
  }

  /** Legend, scale bar and the app's own panels. */
  public record Furniture(Ink panel, Ink text, Ink accent) {
    Furniture(String panel, String text, String accent) {
      this(Ink.of(panel), Ink.of(text), Ink.of(accent));
    }
  }

  /**
   * Colours of a quantity.
   *
   * @param steps five colours, from low to high
   * @param over above the end of the scale
   * @param unknown where there is no value
   */
  public record Ramp(List<Ink> steps, Ink over, Ink unknown) {
    Ramp(List<String> steps, String over, String unknown) {
      this(steps.stream().map(Ink::of).toList(), Ink.of(over), Ink.of(unknown));
    }
  }

  /** Colours of the kinds of fibre. */
  public record FiberInks(Ink standard, Ink hollowCore, Ink mixed) {
    FiberInks(String standard, String hollowCore, String mixed) {
      this(Ink.of(standard), Ink.of(hollowCore), Ink.of(mixed));
    }
  }

  /** Colours of the kinds of site, and of what is selected. */
  public record SiteInks(Ink campus, Ink dataCenter, Ink node, Ink landing, Ink hut, Ink selected) {
    SiteInks(
        String campus,
        String dataCenter,
        String node,
        String landing,
        String hut,
        String selected) {
      this(
          Ink.of(campus),
          Ink.of(dataCenter),
          Ink.of(node),
          Ink.of(landing),
          Ink.of(hut),
          Ink.of(selected));
    }
  }

  /** The name on the command line and in settings. */
  public String id() {
    return id;
  }

  public boolean isDark() {
    return this == DARK;
  }

  public Ground ground() {
    return ground;
  }

  public Lettering lettering() {
    return lettering;
  }

  public Furniture furniture() {
    return furniture;
  }

  public Ramp ramp() {
    return ramp;
  }

  public FiberInks fibers() {
    return fibers;
  }

  /** Colours of owners of fibre, which have no order. */
  public List<Ink> owners() {
    return owners;
  }

  public SiteInks sites() {
    return sites;
  }

  /** The line under a link that sets it off from what it crosses. */
  public Ink casing() {
    return casing;
  }

  /** How far the casing stands out on each side, px. */
  public double casingPx() {
    return casingPx;
  }
}
