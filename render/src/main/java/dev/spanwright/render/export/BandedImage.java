package dev.spanwright.render.export;

import dev.spanwright.render.paint.PicturePainter;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Vector;

/**
 * A picture as pixels of which only a band exists at a time: that which was asked for last. Made
 * for writers that go through the rows from top to bottom. Not thread-safe.
 */
final class BandedImage implements RenderedImage {

  /** Pixels of a band: 16 million, 128 MB with the copy that is not premultiplied. */
  private static final int MOST_BAND_PIXELS = 16_000_000;

  private final PictureSheet sheet;
  private final WriteWatch watch;
  private final int width;
  private final int height;
  private final int bandHeight;
  private final BufferedImage model = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
  private Raster band;
  private int bandIndex = -1;

  /**
   * @param watch told with each band
   */
  BandedImage(PictureSheet sheet, WriteWatch watch) {
    this(sheet, MOST_BAND_PIXELS, watch);
  }

  /** An image with bands of a number of pixels, at least one row each. */
  BandedImage(PictureSheet sheet, int bandPixels, WriteWatch watch) {
    this.sheet = sheet;
    this.watch = watch;
    width = Math.max(1, Math.toIntExact(sheet.fileWidth()));
    height = Math.max(1, Math.toIntExact(sheet.fileHeight()));
    bandHeight = Math.clamp(bandPixels / width, 1, height);
    band = model.getRaster();
  }

  @Override
  public Raster getTile(int tileX, int tileY) {
    if (tileY != bandIndex) {
      int top = tileY * bandHeight;
      watch.at((double) top / height);
      band =
          paint(top, Math.min(bandHeight, height - top)).getRaster().createTranslatedChild(0, top);
      bandIndex = tileY;
    }
    return band;
  }

  private BufferedImage paint(int top, int rows) {
    BufferedImage painted = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = painted.createGraphics();
    graphics.translate(0, -top);
    PicturePainter painter = new PicturePainter(graphics);
    painter.magnify(sheet.factor());
    painter.paint(sheet.layers());
    graphics.dispose();
    BufferedImage straight = new BufferedImage(width, rows, BufferedImage.TYPE_INT_ARGB);
    Graphics2D copy = straight.createGraphics();
    copy.drawImage(painted, 0, 0, null);
    copy.dispose();
    return straight;
  }

  /** Rows of one band as they are; of several bands, a copy. */
  @Override
  public Raster getData(Rectangle area) {
    int first = area.y / bandHeight;
    int last = (area.y + area.height - 1) / bandHeight;
    if (first == last) {
      return getTile(0, first)
          .createChild(area.x, area.y, area.width, area.height, area.x, area.y, null);
    }
    WritableRaster copy =
        Raster.createWritableRaster(
            getSampleModel().createCompatibleSampleModel(area.width, area.height),
            new Point(area.x, area.y));
    return copyData(copy);
  }

  @Override
  public WritableRaster copyData(WritableRaster target) {
    WritableRaster into =
        target == null ? Raster.createWritableRaster(getSampleModel(), new Point(0, 0)) : target;
    Rectangle wanted = into.getBounds().intersection(new Rectangle(width, height));
    for (int y = wanted.y; y < wanted.y + wanted.height; y++) {
      into.setRect(getData(new Rectangle(wanted.x, y, wanted.width, 1)));
    }
    return into;
  }

  @Override
  public Raster getData() {
    return getData(new Rectangle(width, height));
  }

  @Override
  public ColorModel getColorModel() {
    return model.getColorModel();
  }

  @Override
  public SampleModel getSampleModel() {
    return model.getSampleModel().createCompatibleSampleModel(width, bandHeight);
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public int getTileWidth() {
    return width;
  }

  @Override
  public int getTileHeight() {
    return bandHeight;
  }

  @Override
  public int getNumXTiles() {
    return 1;
  }

  @Override
  public int getNumYTiles() {
    return Math.ceilDiv(height, bandHeight);
  }

  @Override
  public int getMinX() {
    return 0;
  }

  @Override
  public int getMinY() {
    return 0;
  }

  @Override
  public int getMinTileX() {
    return 0;
  }

  @Override
  public int getMinTileY() {
    return 0;
  }

  @Override
  public int getTileGridXOffset() {
    return 0;
  }

  @Override
  public int getTileGridYOffset() {
    return 0;
  }

  @Override
  @SuppressWarnings("JdkObsolete") // the interface asks for a Vector
  public Vector<RenderedImage> getSources() {
    return new Vector<>();
  }

  @Override
  public Object getProperty(String name) {
    return java.awt.Image.UndefinedProperty;
  }

  @Override
  public String[] getPropertyNames() {
    return new String[0];
  }
}
