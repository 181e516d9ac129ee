package dev.spanwright.app.settings;

import java.util.Optional;

/** How large everything on the screen is. It holds from the next start on. */
public enum InterfaceSize {
  SYSTEM(0),
  P100(100),
  P125(125),
  P150(150),
  P200(200),
  P250(250),
  P300(300);

  private static final String LINUX = "glass.gtk.uiScale";

  private final int percent;

  InterfaceSize(int percent) {
    this.percent = percent;
  }

  /** As it is written down. */
  public String id() {
    return percent == 0 ? "system" : String.valueOf(percent);
  }

  /** What people call it. */
  public String label() {
    return percent == 0 ? "As the system has it" : percent + " %";
  }

  /** Percent, unless it is up to the system. */
  public Optional<Integer> percent() {
    return percent == 0 ? Optional.empty() : Optional.of(percent);
  }

  /** Whether the toolkit of this platform can be told. macOS decides by itself. */
  public static boolean canBeChosen() {
    return !System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("mac");
  }

  /** Tells the toolkit, which looks once: before the first window. */
  public void tellToolkit() {
    percent()
        .ifPresent(
            size -> {
              System.setProperty(LINUX, size + "%");
              System.setProperty("glass.win.uiScale", size + "%");
            });
  }

  /**
   * What the toolkit was told in this process, such as {@code 200%}; empty if nothing. A size that
   * is chosen later holds from the next start on.
   */
  public static String told() {
    return System.getProperty(LINUX, "");
  }
}
