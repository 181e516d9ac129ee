package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.WideApplication;

/**
 * Chosen by {@code -Dglass.platform=Wide}: JavaFX's Headless platform without its limits. Its
 * screen is 1000x1000, wheel positions are wrong away from the corner, and mouse events lack Shift
 * and Ctrl.
 *
 * <p>JavaFX finds a platform by its name, as com.sun.glass.ui.(name).(Name)PlatformFactory: hence
 * the package.
 */
public final class WidePlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new WideApplication();
  }
}
