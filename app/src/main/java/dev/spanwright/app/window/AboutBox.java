package dev.spanwright.app.window;

import dev.spanwright.app.form.Wrapping;
import dev.spanwright.app.settings.Version;
import dev.spanwright.render.basemap.Attribution;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.stage.Window;

/** Says what this is, and whom its data and type come from. */
final class AboutBox {

  private final Alert alert;

  AboutBox(Window owner) {
    List<String> lines = new ArrayList<>();
    lines.add("Design the backbone of AI. Version " + Version.text() + ", Apache License 2.0.");
    lines.add("");
    lines.addAll(Attribution.LINES);
    lines.add("View > Layers hides borders and names.");
    lines.add("Typeface Inter by The Inter Project Authors, SIL Open Font License 1.1");
    lines.add(
        "Announced campuses: Epoch AI, Frontier Data Centers, and Compute Atlas, both CC BY 4.0");
    lines.add("People of countries: World Bank, 2018, CC BY 4.0, by way of country-json (MIT)");
    lines.add(
        "Electric power: Ember by way of co2.js, CC BY-SA 4.0; Eurostat; US EIA; EPA eGRID; each"
            + " figure names its source");
    lines.add("Icons: Material Design Icons, Apache License 2.0");
    Label text = new Label(String.join("\n", lines));
    text.setId("about-text");
    Wrapping.of(text);
    text.setPrefWidth(560);
    alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
    alert.initOwner(owner);
    alert.setTitle("About Spanwright");
    alert.setHeaderText("Spanwright");
    alert.getDialogPane().setContent(text);
  }

  void show() {
    alert.show();
  }
}
