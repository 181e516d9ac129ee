package dev.spanwright.app.inspector;

import dev.spanwright.app.form.NumberText;
import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.LineSettings;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.LinkBuilder;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Takes over what is typed about a link, or says why it does not fit. */
record LinkEditor(Workspace workspace, String linkId) {

  /** The link as it stands, unless it is gone. */
  Optional<Link> link() {
    return workspace.network().links().find(linkId);
  }

  void change(Consumer<LinkBuilder> how) {
    Link link = workspace.network().links().get(linkId);
    LinkBuilder builder = link.change();
    how.accept(builder);
    workspace.apply(new Edit.ChangeLink(builder.build()));
  }

  void changeLine(UnaryOperator<LineSettings> how) {
    link().ifPresent(link -> change(builder -> builder.line(how.apply(link.line()))));
  }

  Optional<String> attempt(Consumer<LinkBuilder> how) {
    return link().isPresent() ? NumberText.attempt(() -> change(how)) : Optional.empty();
  }

  Optional<String> number(String text, BiConsumer<LinkBuilder, Double> setter) {
    return NumberText.use(text, value -> change(builder -> setter.accept(builder, value)));
  }

  /** A number, or none where the field is empty. */
  Optional<String> optional(String text, BiConsumer<LinkBuilder, OptionalDouble> setter) {
    return text.isBlank()
        ? attempt(builder -> setter.accept(builder, OptionalDouble.empty()))
        : number(text, (builder, value) -> setter.accept(builder, OptionalDouble.of(value)));
  }

  /** A number of the line, or none where the field is empty. */
  Optional<String> optionalOfLine(
      String text, BiFunction<LineSettings, OptionalDouble, LineSettings> setter) {
    return link()
        .flatMap(
            link ->
                optional(text, (builder, value) -> builder.line(setter.apply(link.line(), value))));
  }

  /**
   * A whole number of the line, or none where the field is empty.
   *
   * @param range what is accepted, for the message
   */
  Optional<String> optionalCount(
      String text, String range, BiFunction<LineSettings, OptionalInt, LineSettings> setter) {
    if (text.isBlank()) {
      changeLine(line -> setter.apply(line, OptionalInt.empty()));
      return Optional.empty();
    }
    return NumberText.use(
        text,
        value ->
            changeLine(line -> setter.apply(line, OptionalInt.of(NumberText.whole(value, range)))));
  }

  /** A whole number. */
  Optional<String> count(String text, String range, BiConsumer<LinkBuilder, Integer> setter) {
    return NumberText.use(
        text, value -> change(builder -> setter.accept(builder, NumberText.whole(value, range))));
  }
}
