package com.sun.glass.ui.headless;

import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;

/**
 * The Headless platform with a screen of 1920x1200 (or {@code -Dwide.width=... -Dwide.height=...}),
 * a robot that keeps the modifiers, and wheel events where the mouse is.
 *
 * <p>In this package because the fields and constructors that it needs are visible only here.
 */
public final class WideApplication extends HeadlessApplication {

  static final int WIDTH = Integer.getInteger("wide.width", 1920);
  static final int HEIGHT = Integer.getInteger("wide.height", 1200);

  private static final int DEPTH = 32;
  private static final int DPI = 100;

  /** The modifiers that the robot holds down, as bits of {@link com.sun.glass.events.KeyEvent}. */
  private final Modifiers modifiers = new Modifiers();

  private Screen[] screens = {};
  private HeadlessRobot robot;

  @Override
  protected Screen[] staticScreen_getScreens() {
    if (screens.length == 0) {
      Screen screen =
          new Screen(
              0, DEPTH, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, DPI, DPI, 1f,
              1f, 1f, 1f);
      screens = new Screen[] {screen};
      frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES);
    }
    return screens.clone();
  }

  @Override
  public Window createWindow(Window owner, Screen screen, int styleMask) {
    WideWindow window =
        new WideWindow(new HeadlessWindowManager(), owner, screen, frameBuffer, styleMask);
    if (robot != null) {
      robot.windowAdded(window);
      window.setRobot(robot);
    }
    return window;
  }

  @Override
  public View createView() {
    return new WideView(modifiers);
  }

  @Override
  public GlassRobot createRobot() {
    modifiers.releaseAll();
    robot = new WideRobot(this, modifiers);
    return robot;
  }

  @Override
  public Cursor createCursor(int x, int y, Pixels pixels) {
    return new HeadlessCursor(0);
  }

  /** Headless throws here. */
  @Override
  protected void staticCursor_setVisible(boolean visible) {}
}
