package com.sun.glass.ui.headless;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Remembers which modifier keys and mouse buttons are down. */
final class WideRobot extends HeadlessRobot {

  private final Modifiers modifiers;

  WideRobot(HeadlessApplication application, Modifiers modifiers) {
    super(application);
    this.modifiers = modifiers;
  }

  @Override
  public void keyPress(KeyCode key) {
    modifiers.press(Modifiers.of(key));
    super.keyPress(key);
  }

  @Override
  public void keyRelease(KeyCode key) {
    modifiers.release(Modifiers.of(key));
    super.keyRelease(key);
  }

  @Override
  public void mousePress(MouseButton... buttons) {
    modifiers.press(getModifiers(buttons));
    super.mousePress(buttons);
  }

  @Override
  public void mouseRelease(MouseButton... buttons) {
    modifiers.release(getModifiers(buttons));
    super.mouseRelease(buttons);
  }
}
