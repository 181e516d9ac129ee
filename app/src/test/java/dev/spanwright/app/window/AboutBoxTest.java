package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.render.basemap.Attribution;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class AboutBoxTest {

  @Test
  void namesItsSourcesAndSaysWhatBordersMean(Desk desk) {
    desk.act(() -> desk.window().actions().about());
    Label text = desk.control("about-text", Label.class);
    String says = desk.ask(text::getText);
    desk.act(() -> text.getScene().getWindow().hide());
    Attribution.LINES.forEach(line -> assertTrue(says.contains(line), line));
    assertTrue(says.contains("who holds a place in fact"), says);
    assertTrue(says.contains("Neither they nor the names of countries state a view"), says);
  }
}
