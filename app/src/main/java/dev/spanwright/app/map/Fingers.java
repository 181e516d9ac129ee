package dev.spanwright.app.map;

import javafx.scene.input.ScrollEvent;

/**
 * Tells what scrolling means. A wheel zooms. Two fingers pan, on a screen that is touched and on a
 * pad, as far as the system tells a pad from a wheel: by events when the fingers come and go. With
 * Ctrl they zoom. One finger on a screen means nothing here: it comes as a mouse as well.
 */
public final class Fingers {

  /** What scrolling means. */
  public enum Meaning {
    PAN,
    ZOOM,
    NOTHING
  }

  private boolean down;

  /** The fingers came. */
  public void came() {
    down = true;
  }

  /** The fingers went. */
  public void went() {
    down = false;
  }

  /** What an event means. */
  public Meaning of(ScrollEvent e) {
    if (e.isDirect() && e.getTouchCount() < 2) {
      return Meaning.NOTHING;
    }
    boolean fingers = down || e.isInertia() || e.isDirect();
    return fingers && !e.isShortcutDown() ? Meaning.PAN : Meaning.ZOOM;
  }
}
