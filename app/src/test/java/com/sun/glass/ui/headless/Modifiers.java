package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import javafx.scene.input.KeyCode;

/** The keys and mouse buttons that are held down, as Glass counts them. */
final class Modifiers {

  private int bits;

  void press(int pressed) {
    bits |= pressed;
  }

  void release(int released) {
    bits &= ~released;
  }

  void releaseAll() {
    bits = 0;
  }

  /** Modifiers of an event, with those that are held down. */
  int with(int others) {
    return bits | others;
  }

  /** The bit of a key; 0 for a key that modifies nothing. */
  static int of(KeyCode key) {
    if (key == KeyCode.SHIFT) {
      return KeyEvent.MODIFIER_SHIFT;
    }
    if (key == KeyCode.CONTROL) {
      return KeyEvent.MODIFIER_CONTROL;
    }
    if (key == KeyCode.ALT) {
      return KeyEvent.MODIFIER_ALT;
    }
    return key == KeyCode.COMMAND || key == KeyCode.META ? KeyEvent.MODIFIER_COMMAND : 0;
  }
}
