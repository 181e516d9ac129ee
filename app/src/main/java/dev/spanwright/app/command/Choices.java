package dev.spanwright.app.command;

import dev.spanwright.model.failure.Restoration;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.picture.Scene;
import dev.spanwright.render.projection.ProjectionChoice;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.SiteSize;
import dev.spanwright.render.style.Theme;
import dev.spanwright.render.style.Vision;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of several words, which the completion of the shell offers, too. */
final class Choices {

  private Choices() {}

  /** Reads a theme. */
  static final class OfTheme extends Words<Theme> {
    OfTheme() {
      super(List.of(Theme.values()), Theme::id);
    }
  }

  /** Reads what colours links. */
  static final class OfColor extends Words<ColorBy> {
    OfColor() {
      super(List.of(ColorBy.values()), ColorBy::id);
    }
  }

  /** Reads what the size of sites shows. */
  static final class OfSiteSize extends Words<SiteSize> {
    OfSiteSize() {
      super(List.of(SiteSize.values()), SiteSize::id);
    }
  }

  /** Reads whose eyes a picture is drawn for. */
  static final class OfVision extends Words<Vision> {
    OfVision() {
      super(List.of(Vision.values()), Vision::id);
    }
  }

  /** Reads how the earth is laid out. */
  static final class OfProjection extends Words<ProjectionChoice> {
    OfProjection() {
      super(List.of(ProjectionChoice.values()), ProjectionChoice::id);
    }
  }

  /** Reads a part of a picture beside the map that can be chosen. */
  static final class OfFurniture extends Words<Scene.Furniture> {
    OfFurniture() {
      super(
          Arrays.stream(Scene.Furniture.values()).filter(part -> !part.isSource()).toList(),
          Scene.Furniture::id);
    }
  }

  /** Reads what the solvers are asked for. */
  static final class OfObjective extends Words<Objective> {
    OfObjective() {
      super(List.of(Objective.values()), objective -> objective.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Reads how traffic finds its way after a failure. */
  static final class OfRestoration extends Words<Restoration> {
    OfRestoration() {
      super(List.of(Restoration.values()), Restoration::id);
    }
  }

  /** Words in place of values. */
  abstract static class Words<T> implements ITypeConverter<T>, Iterable<String> {

    private final List<T> choices;
    private final Function<T, String> word;

    Words(List<T> choices, Function<T, String> word) {
      this.choices = choices;
      this.word = word;
    }

    @Override
    public T convert(String text) {
      String wanted = text.strip().toLowerCase(Locale.ROOT);
      return choices.stream()
          .filter(choice -> word.apply(choice).equals(wanted))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "\"%s\" is none of %s".formatted(text, String.join(", ", this))));
    }

    @Override
    public Iterator<String> iterator() {
      return choices.stream().map(word).iterator();
    }
  }
}
