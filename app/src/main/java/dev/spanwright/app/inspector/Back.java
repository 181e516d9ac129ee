package dev.spanwright.app.inspector;

import javafx.scene.control.Hyperlink;

/** The way from a form back to that of the network. */
final class Back {

  private Back() {}

  static Hyperlink link(Runnable back) {
    Hyperlink link = new Hyperlink("‹ Network");
    link.setId("form-back");
    link.setAccessibleText("Back to the network");
    link.setOnAction(e -> back.run());
    return link;
  }
}
