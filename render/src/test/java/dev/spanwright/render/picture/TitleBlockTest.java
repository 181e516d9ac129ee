package dev.spanwright.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.SampleScenes;
import dev.spanwright.render.label.Box;
import dev.spanwright.render.projection.Camera;
import dev.spanwright.render.projection.WebMercator;
import dev.spanwright.render.style.ColorBy;
import dev.spanwright.render.style.Look;
import dev.spanwright.render.style.TextStyle;
import dev.spanwright.render.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The title of a picture stays inside it. */
class TitleBlockTest {

  private static final String LONG =
      "Hollow-core between the campuses of the Midwest and all cities of the East, second draft";

  private static Scene scene(String name, double width, double height) {
    Evaluation evaluation = SampleScenes.evaluation("nsfnet");
    return new Scene(
        evaluation.network().withName(name),
        Optional.of(evaluation),
        Camera.world(new WebMercator(), width, height),
        new Look(Theme.LIGHT, ColorBy.UTILISATION),
        Selection.NONE,
        EnumSet.of(Scene.Furniture.TITLE));
  }

  private static TitleBlock title(Scene scene) {
    return TitleBlock.of(scene).orElseThrow();
  }

  @Test
  void standsInTwoLinesWhereThereIsRoom() {
    TitleBlock title = title(scene("NSFNET", 1280, 800));
    assertEquals(List.of("NSFNET"), title.name());
    assertEquals(1, title.figures().size());
    assertTrue(title.figures().getFirst().matches(".* carried  ·  headroom .*×  ·  worst .* way"));
  }

  @Test
  void aCaptionTakesThePlaceOfNameAndFigures() {
    Scene scene = scene("NSFNET", 1280, 800);
    TitleBlock title = title(scene.titled(new Scene.Caption("The West", "One line.\nAnother.")));
    assertEquals(List.of("The West"), title.name());
    assertEquals(List.of("One line.", "Another."), title.figures());
    TitleBlock bare = title(scene.titled(new Scene.Caption("The West", " ")));
    assertEquals(title(scene).figures(), bare.figures());
  }

  @Test
  void aLongNoteIsWrappedAndCutWhereThePictureIsLow() {
    Scene scene = scene("NSFNET", 1280, 800);
    Scene.Caption caption = new Scene.Caption("The West", (LONG + ". ").repeat(4));
    TitleBlock high = title(scene.titled(caption));
    assertTrue(high.figures().size() >= 3, high.figures().toString());
    assertTrue(high.panel().width() < 660, high.panel().toString());
    Scene low = scene("NSFNET", 1280, 220).titled(caption);
    assertTrue(title(low).figures().getLast().endsWith(" …"), title(low).figures().toString());
    assertTrue(title(low).panel().bottom() <= 14 + 0.4 * 220);
  }

  @Test
  void saysWhichRoutingItIsWhereItIsNotTheDefault() {
    Scene scene = scene("NSFNET", 1280, 800);
    Scene best = SampleScenes.withBest(scene, Objective.THROUGHPUT);
    assertTrue(title(best).figures().getFirst().startsWith("Most traffic: "));
    assertTrue(title(best).figures().getFirst().contains("0 Gbit/s carried of "));
    assertFalse(title(scene).figures().getFirst().contains(":"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {140, 200, 260, 320, 400, 480, 640, 1280})
  void isInsideAndReadable(double width) {
    for (double height : new double[] {120, 200, 300, 800}) {
      for (String name : List.of("NSFNET", LONG, "Donaudampfschifffahrtsgesellschaftsnetz")) {
        Scene scene = scene(name, width, height);
        Box panel = title(scene).panel();
        assertTrue(new Box(14, 14, width - 28, 0.4 * height).contains(panel), panel::toString);
        Picture picture = PictureComposer.composeNetwork(scene);
        Marks.assertTextsAreApart(picture, "furniture");
        Marks.texts(picture, "furniture").stream()
            .map(text -> Marks.box(text).box())
            .forEach(box -> assertTrue(panel.contains(box), box::toString));
      }
    }
  }

  /** Nothing of a figure is lost while there is height. */
  @Test
  void figuresAreBrokenBetweenEachOther() {
    String whole = title(scene("NSFNET", 1280, 800)).figures().getFirst();
    List<String> lines = title(scene("NSFNET", 300, 800)).figures();
    assertEquals(whole, String.join("  ·  ", lines));
    assertTrue(lines.size() > 1);
  }

  /** The last figure goes first. */
  @Test
  void figuresThatFindNoHeightAreLeftOutWhole() {
    List<String> lines = title(scene("NSFNET", 300, 190)).figures();
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().contains("carried"));
    assertFalse(lines.getFirst().contains("…"));
    assertEquals(List.of(), title(scene("NSFNET", 300, 130)).figures());
  }

  @Test
  void aLongNameTakesTwoLinesAndIsCutThen() {
    TitleBlock title = title(scene(LONG, 400, 600));
    assertEquals(2, title.name().size());
    assertTrue(title.name().getLast().endsWith("…"));
    assertTrue(TextStyle.TITLE.width(title.name().getLast()) <= 400 - 2 * 26);
    assertEquals(1, title(scene(LONG, 400, 120)).name().size());
  }

  @Test
  void aPictureThatIsTooSmallHasNone() {
    assertEquals(Optional.empty(), TitleBlock.of(scene("NSFNET", 120, 400)));
    assertEquals(Optional.empty(), TitleBlock.of(scene("NSFNET", 400, 100)));
  }
}
