package dev.spanwright.app;

import dev.spanwright.app.window.DesktopApp;
import javafx.application.Application;

/** Starts Spanwright. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Application.launch(DesktopApp.class, args);
  }
}
