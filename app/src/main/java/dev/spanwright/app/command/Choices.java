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
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Options that take one of several words. */
final class Choices {

  private Choices() {}

  /** Reads a theme. */
  static final class OfTheme implements ITypeConverter<Theme> {
    @Override
    public Theme convert(String text) {
      return choose(text, Theme.values(), Theme::id);
    }
  }

  /** Reads what colours links. */
  static final class OfColor implements ITypeConverter<ColorBy> {
    @Override
    public ColorBy convert(String text) {
      return choose(text, ColorBy.values(), ColorBy::id);
    }
  }

  /** Reads what the size of sites shows. */
  static final class OfSiteSize implements ITypeConverter<SiteSize> {
    @Override
    public SiteSize convert(String text) {
      return choose(text, SiteSize.values(), SiteSize::id);
    }
  }

  /** Reads whose eyes a picture is drawn for. */
  static final class OfVision implements ITypeConverter<Vision> {
    @Override
    public Vision convert(String text) {
      return choose(text, Vision.values(), Vision::id);
    }
  }

  /** Reads how the earth is laid out. */
  static final class OfProjection implements ITypeConverter<ProjectionChoice> {
    @Override
    public ProjectionChoice convert(String text) {
      return choose(text, ProjectionChoice.values(), ProjectionChoice::id);
    }
  }

  /** Reads a part of a picture beside the map that can be chosen. */
  static final class OfFurniture implements ITypeConverter<Scene.Furniture> {
    @Override
    public Scene.Furniture convert(String text) {
      Scene.Furniture[] choices =
          Arrays.stream(Scene.Furniture.values())
              .filter(part -> !part.isSource())
              .toArray(Scene.Furniture[]::new);
      return choose(text.strip(), choices, Scene.Furniture::id);
    }
  }

  /** Reads what the solvers are asked for. */
  static final class OfObjective implements ITypeConverter<Objective> {
    @Override
    public Objective convert(String text) {
      return choose(text, Objective.values(), o -> o.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Reads how traffic finds its way after a failure. */
  static final class OfRestoration implements ITypeConverter<Restoration> {
    @Override
    public Restoration convert(String text) {
      return choose(text, Restoration.values(), Restoration::id);
    }
  }

  private static <T> T choose(String text, T[] choices, Function<T, String> id) {
    return Arrays.stream(choices)
        .filter(choice -> id.apply(choice).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\"%s\" is none of %s"
                        .formatted(
                            text,
                            Arrays.stream(choices).map(id).collect(Collectors.joining(", ")))));
  }
}
