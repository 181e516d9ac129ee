package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Fields;
import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.form.Prompt;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;

/** Power, regenerators and amplifiers of a link. */
final class LineGroup {

  private final CheckedField launch;
  private final CheckedField regenerators;
  private final AmplifierChoices amplifiers;

  LineGroup(Fields fields, LinkEditor editor) {
    fields.heading("Line");
    launch =
        fields.text(
            "link-launch",
            "Launch power",
            "dBm",
            text -> editor.optionalOfLine(text, LineSettings::withLaunchPowerDbm));
    launch.input().setPromptText("best");
    regenerators =
        fields.text(
            "link-regenerators",
            "Regenerators",
            "",
            text ->
                editor.optionalCount(
                    text, "regenerators come whole: 0 to 1000", LineSettings::withRegenerators));
    Prompt.of(regenerators.input(), "as few as needed");
    amplifiers = new AmplifierChoices(editor);
    fields.wide(amplifiers.node());
  }

  void show(Network network, Link link) {
    launch.show(NumberText.of(link.line().launchPowerDbm()));
    regenerators.show(
        link.line().regenerators().isPresent()
            ? String.valueOf(link.line().regenerators().getAsInt())
            : "");
    amplifiers.show(network, link);
  }
}
