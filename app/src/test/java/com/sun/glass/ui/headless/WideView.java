package com.sun.glass.ui.headless;

/** Adds the modifiers that are held down to mouse and wheel events. */
final class WideView extends HeadlessView {

  private final Modifiers modifiers;

  WideView(Modifiers modifiers) {
    this.modifiers = modifiers;
  }

  @Override
  protected void notifyMouse(
      int type,
      int button,
      int x,
      int y,
      int absoluteX,
      int absoluteY,
      int eventModifiers,
      boolean popupTrigger,
      boolean synthesized) {
    super.notifyMouse(
        type,
        button,
        x,
        y,
        absoluteX,
        absoluteY,
        modifiers.with(eventModifiers),
        popupTrigger,
        synthesized);
  }

  /** Headless hands over the position on the screen first and the window's corner second. */
  @Override
  protected void notifyScroll(
      int screenX,
      int screenY,
      int windowX,
      int windowY,
      double deltaX,
      double deltaY,
      int eventModifiers,
      int lines,
      int chars,
      int defaultLines,
      int defaultChars,
      double multiplierX,
      double multiplierY) {
    super.notifyScroll(
        screenX - windowX,
        screenY - windowY,
        screenX,
        screenY,
        deltaX,
        deltaY,
        modifiers.with(eventModifiers),
        lines,
        chars,
        defaultLines,
        defaultChars,
        multiplierX,
        multiplierY);
  }
}
