package dev.spanwright.render.picture;

import dev.spanwright.render.label.Box;
import dev.spanwright.render.label.Coverage;
import dev.spanwright.render.label.LabelPlacer;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Names countries, waters and towns, where the network leaves room. */
final class PlaceNames {

  private static final double SPACE_PX = 8;
  private static final double TOWN_DOT_PX = 3;

  /** A town this near to a site is taken for it, px. */
  private static final double NEAR_SITE_PX = 30;

  /** And so is a town whose name ends this near to a symbol. */
  private static final double NAME_TO_SITE_PX = 14;

  /** No town is named once more so near to a site or hut of its name, px. */
  private static final double SAME_NAME_PX = 160;

  private final LabelArea area;
  private final Theme theme;
  private final LabelPlacer placer;
  private final Coverage lines;
  private final List<SiteComposer.NearSite> sites;
  private final List<HutComposer.HutSpot> huts;
  private final Predicate<Box> visible;
  private final List<Mark> marks = new ArrayList<>();

  /**
   * @param sites the sites that names keep off
   * @param huts the huts that are named
   * @param visible whether a name at a place is to be seen: where it is not, it keeps its room
   */
  PlaceNames(
      LabelArea area,
      Theme theme,
      LabelPlacer placer,
      Coverage lines,
      List<SiteComposer.NearSite> sites,
      List<HutComposer.HutSpot> huts,
      Predicate<Box> visible) {
    this.area = area;
    this.theme = theme;
    this.placer = placer;
    this.lines = lines;
    this.sites = sites;
    this.huts = huts;
    this.visible = visible;
  }

  /** All names that found room. */
  List<Mark> place() {
    RegionNames regions = new RegionNames(area.camera());
    double scale = area.camera().scale();
    for (RegionNames.Region region : regions.shown()) {
      area.copies(region.x() / scale, region.x() / scale, copy -> region(region, copy * scale));
    }
    for (TownNames.Town town : new TownNames(area.camera()).shown(regions)) {
      area.copies(town.x() / scale, town.x() / scale, copy -> town(town, copy * scale));
    }
    return marks;
  }

  private void region(RegionNames.Region region, double shiftX) {
    Box box = region.box(shiftX);
    if (lines.under(box) == 0 && placer.isFree(box.grown(SPACE_PX))) {
      placer.block(box);
      if (visible.test(box)) {
        boolean country = region.isCountry();
        Ink ink = country ? theme.lettering().country() : theme.lettering().ocean();
        Ink ground = country ? theme.ground().land() : theme.ground().water();
        double baseline = region.y() + region.style().capHeight() / 2;
        text(region.text(), box.x(), baseline, region.style(), ink, ground);
      }
    }
  }

  private void town(TownNames.Town town, double shiftX) {
    Box dot = town.dot(shiftX);
    Box name = town.box(shiftX);
    boolean room =
        placer.isFree(dot)
            && placer.isFree(name.grown(SPACE_PX / 2))
            && lines.under(name) == 0
            && lines.under(dot) == 0
            && !isNearNetwork(town.name(), town.x() + shiftX, town.y(), name);
    if (!room) {
      return;
    }
    placer.block(dot);
    placer.block(name);
    if (visible.test(name)) {
      Ink ink = theme.lettering().minor().over(theme.ground().land(), 0.75);
      double x = town.x() + shiftX - area.originX();
      double y = town.y() - area.originY();
      marks.add(new Mark.Symbol(SiteStyle.Shape.CIRCLE, x, y, TOWN_DOT_PX, ink, ink, 0));
      text(town.name(), name.x() + 1, town.y() + 4, TextStyle.TOWN, ink, theme.ground().land());
    }
  }

  /** Whether a town would be taken for the name of a site, or is named already. */
  private boolean isNearNetwork(String town, double x, double y, Box name) {
    for (SiteComposer.NearSite site : sites) {
      double distance = Math.hypot(site.x() - x, site.y() - y);
      if (distance < NEAR_SITE_PX
          || (distance < SAME_NAME_PX && site.site().name().equals(town))
          || name.grown(NAME_TO_SITE_PX).overlaps(site.symbol())) {
        return true;
      }
    }
    for (HutComposer.HutSpot hut : huts) {
      if (hut.town().equals(town) && Math.hypot(hut.x() - x, hut.y() - y) < SAME_NAME_PX) {
        return true;
      }
    }
    return false;
  }

  /** Writes at world pixels. */
  private void text(String text, double x, double y, TextStyle style, Ink ink, Ink ground) {
    Optional<Ink> halo = Optional.of(ground.withOpacity(0.85));
    marks.add(new Mark.Text(text, x - area.originX(), y - area.originY(), style, ink, halo));
  }
}
