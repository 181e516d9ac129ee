package dev.spanwright.render.picture;

import dev.spanwright.model.network.Site;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.style.Ink;
import dev.spanwright.render.style.SiteStyle;
import dev.spanwright.render.style.Theme;
import java.util.ArrayList;
import java.util.List;

/** Lays out sites and amplifier huts. */
final class SiteComposer {

  private static final double EDGE_PX = 1.5;
  private static final double SELECTED_RING_PX = 2;

  /** From a symbol to the middle of the ring round it, which its name keeps clear of. */
  private static final double SELECTED_GAP_PX = 4;

  private static final double FAILED_OPACITY = 0.35;
  private static final double FAILED_PX = 9;

  private final Scene scene;
  private final SiteSizes sizes;
  private final List<HitMap.SiteSpot> spots = new ArrayList<>();
  private final List<HutComposer.HutSpot> huts;
  private final List<HitMap.HutTrace> drawnHuts;
  private final List<Box> hutSymbols;
  private final List<Mark> marks = new ArrayList<>();

  SiteComposer(Scene scene) {
    this.scene = scene;
    this.sizes = new SiteSizes(scene);
    HutComposer huts = new HutComposer(scene);
    marks.addAll(huts.marks());
    this.huts = huts.spots();
    this.drawnHuts = huts.drawn();
    this.hutSymbols = huts.symbols();
    scene.network().sites().forEach(this::site);
  }

  /** A site in a view or near it, world pixels. */
  record NearSite(Site site, double x, double y, double radiusPx) {

    private static final double CLEAR_PX = 3;

    /** What labels keep off. */
    Box symbol() {
      return Box.around(x, y, 2 * radiusPx + CLEAR_PX, 2 * radiusPx + CLEAR_PX);
    }
  }

  /** The sites in an area. */
  List<NearSite> near(LabelArea area) {
    List<NearSite> near = new ArrayList<>();
    for (Site site : scene.network().sites()) {
      area.spots(site.position(), (x, y) -> near.add(new NearSite(site, x, y, reachPx(site))));
    }
    return near;
  }

  /** How far a symbol reaches, with the ring of what is selected. */
  private double reachPx(Site site) {
    double radius = style(site).sizePx() / 2;
    return isSelected(site) ? radius + SELECTED_GAP_PX - SELECTED_RING_PX / 2 : radius;
  }

  private boolean isSelected(Site site) {
    return scene.selection().sites().contains(site.id());
  }

  private SiteStyle style(Site site) {
    return sizes.style(site, SiteStyle.of(site.kind(), scene.theme()));
  }

  /** The layer {@code sites}. */
  PictureLayer layer() {
    return new PictureLayer("sites", marks);
  }

  /** Where sites are on the picture, those out of view left out. */
  List<HitMap.SiteSpot> spots() {
    return spots;
  }

  private void site(Site site) {
    Camera camera = scene.camera();
    double x = camera.screenX(site.position());
    double y = camera.screenY(site.position());
    SiteStyle style = style(site);
    if (!inView(x, y, style.sizePx()) || !camera.shows(site.position())) {
      return;
    }
    Theme theme = scene.theme();
    if (isSelected(site)) {
      marks.add(
          new Mark.Symbol(
              style.shape(),
              x,
              y,
              style.sizePx() + 2 * SELECTED_GAP_PX,
              theme.ground().water().withOpacity(0.6),
              theme.sites().selected(),
              SELECTED_RING_PX));
    }
    boolean failed = scene.failed().sites().contains(site.id());
    Ink ink = failed ? theme.ramp().unknown().withOpacity(FAILED_OPACITY) : style.ink();
    marks.add(
        new Mark.Symbol(style.shape(), x, y, style.sizePx(), ink, theme.ground().water(), EDGE_PX));
    if (failed) {
      Ink over = theme.ramp().over();
      marks.addAll(FailureSign.marks(x, y, FAILED_PX, over, theme.ground().water()));
    }
    spots.add(new HitMap.SiteSpot(site.id(), x, y, style.sizePx() / 2));
  }

  /** Huts in view or near it whose town is to be named. */
  List<HutComposer.HutSpot> huts() {
    return huts;
  }

  /** The symbols of huts in view or near it, world pixels. */
  List<Box> hutSymbols() {
    return hutSymbols;
  }

  /** The huts that are drawn. */
  List<HitMap.HutTrace> drawnHuts() {
    return drawnHuts;
  }

  private boolean inView(double x, double y, double sizePx) {
    return x > -sizePx
        && y > -sizePx
        && x < scene.camera().width() + sizePx
        && y < scene.camera().height() + sizePx;
  }
}
