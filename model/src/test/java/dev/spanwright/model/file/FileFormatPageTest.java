package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.fiber.Span;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.ViewStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/file-format.md against the reader. */
class FileFormatPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("..", "docs", "file-format.md"));
  }

  private static List<String> examples() throws IOException {
    return blocks().filter(block -> block.startsWith("{")).toList();
  }

  private static Stream<String> blocks() throws IOException {
    return Arrays.stream(page().split("\n```json\n"))
        .skip(1)
        .map(after -> after.substring(0, after.indexOf("```")));
  }

  @Test
  void theExamplesAreReadAndSavedAsTheyStand() throws Exception {
    assertEquals(2, examples().size());
    for (String example : examples()) {
      assertEquals(example, NetworkWriter.write(NetworkReader.standard().read(example, "example")));
    }
  }

  @Test
  void theScenariosAreReadAndSavedAsTheyStand() throws Exception {
    String scenarios =
        blocks().filter(block -> block.startsWith("  \"scenarios\"")).findFirst().orElseThrow();
    String example = examples().getFirst().replace("  ]\n}\n", "  ],\n" + scenarios + "}\n");
    Network network = NetworkReader.standard().read(example, "example");
    assertEquals(2, network.scenarios().size());
    assertEquals(1, network.in("two-sites").links().size());
    assertEquals("g654e", network.in("standard").links().get("abilene-dallas").fiber());
    assertEquals(example, NetworkWriter.write(network));
  }

  /** The page says: 40 % are hollow-core, and huts stand at towns, at most 80 km apart. */
  @Test
  void theMixedLinkIsLaidAsThePageSays() throws Exception {
    Network network = NetworkReader.standard().read(examples().get(1), "example");
    LinkPlant plant = LinkPlanner.standard().layAll(network).get("abilene-dallas");
    assertTrue(plant.isMixed());
    assertEquals(0.4, plant.hollowCoreShare(), 0.001);
    assertEquals("our-hollow-core", plant.spans().getFirst().fiber().id());
    for (Span span : plant.spans()) {
      assertTrue(span.lengthKm() <= 80.001, span.toString());
    }
    assertTrue(plant.huts().stream().anyMatch(hut -> hut.town().isPresent()));
    assertEquals(0, plant.regenerators());
    assertTrue(plant.mode().isPresent(), plant.warnings().toString());
  }

  @Test
  void theMessageIsTheOneThatIsGiven() throws Exception {
    String broken = examples().getFirst().replace("\"g652d\"", "\"g652\"");
    NetworkFileException e =
        assertThrows(
            NetworkFileException.class,
            () -> NetworkReader.standard().read(broken, "texas.spanwright.json"));
    assertTrue(
        page().replace('\n', ' ').contains("``` " + e.getMessage() + " ```"), e.getMessage());
  }

  @Test
  void everyFieldAndKindIsOnThePage() throws Exception {
    String page = page();
    Stream.of(
            NetworkFields.NETWORK,
            NetworkFields.SITE,
            NetworkFields.LINK,
            NetworkFields.ANY_WORKLOAD,
            NetworkFields.DEMAND,
            NetworkFields.MASS,
            NetworkFields.GROUP,
            NetworkFields.FIBER_PART,
            NetworkFields.SPAN_LAYOUT,
            NetworkFields.EQUIPMENT,
            NetworkFields.FIBER,
            NetworkFields.LOSS_BAND,
            NetworkFields.TRANSCEIVER_MODE,
            NetworkFields.AMPLIFIER,
            NetworkFields.PLANNING,
            NetworkFields.SCENARIO,
            NetworkFields.SCENARIO_CHANGE,
            NetworkFields.SCENARIO_IDS,
            NetworkFields.SCENE,
            NetworkFields.SCENE_LAYER,
            NetworkFields.SCENE_PATH,
            ViewStyle.PROJECTIONS,
            ViewStyle.COLOURS,
            ViewStyle.SITE_SIZES,
            ViewStyle.ROUTINGS,
            ViewStyle.LAYERS,
            TeFields.NODE,
            TeFields.LINK,
            TeFields.DEMANDS,
            List.copyOf(Texts.FIBERS))
        .flatMap(List::stream)
        .forEach(field -> assertTrue(page.contains("`" + field + "`"), field + " is not there"));
    for (WorkloadKind kind : WorkloadKind.values()) {
      assertTrue(page.contains("| `" + kind.id() + "` |"), kind.id());
    }
  }
}
