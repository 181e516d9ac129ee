package dev.spanwright.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.network.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(DeskExtension.class)
class FileDropTest {

  @TempDir private Path folder;

  private Path saved(Desk desk) throws IOException {
    Path file = folder.resolve("first.json");
    NetworkWriter.save(desk.network().withName("First"), file);
    return file;
  }

  private static void drop(Desk desk, List<Path> files) {
    desk.act(() -> desk.window().actions().exchange().dropped(files));
  }

  @Test
  void eachFurtherFileGetsAWindowOfItsOwn(Desk desk) throws Exception {
    desk.openAlpine();
    Path first = saved(desk);
    List<Path> others = List.of(folder.resolve("second.json"), folder.resolve("third.gml"));
    drop(desk, Stream.concat(Stream.of(first), others.stream()).toList());

    desk.await("the first is open", () -> desk.network().name().equals("First"));
    assertEquals(others, desk.host().opened());
    assertEquals(List.of(), desk.questions().problems());
  }

  private static final String NODE_LINK =
      """
      {"nodes": [{"id": "x", "lat": 46, "lon": 9}, {"id": "y", "lat": 47, "lon": 9}],
       "links": [{"source": "x", "target": "y"}]}
      """;

  private static Optional<Stage> importDialog() {
    return Window.getWindows().stream()
        .filter(w -> w instanceof Stage stage && stage.getTitle().startsWith("Import "))
        .map(Stage.class::cast)
        .findFirst();
  }

  /** Whatever it is called: JSON is what many programs write. */
  @Test
  void aFileOfAnotherProgramCanBeAddedToWhatIsOpen(Desk desk) throws Exception {
    desk.openAlpine();
    Network before = desk.network();
    drop(desk, List.of(Files.writeString(folder.resolve("d3.json"), NODE_LINK)));
    desk.await("it asks", () -> importDialog().isPresent());
    assertEquals(before, desk.network());
    desk.await(
        "it is read", () -> !importDialog().get().getScene().lookup("#import-take").isDisabled());
    desk.act(() -> ((Button) importDialog().get().getScene().lookup("#import-take")).fire());
    desk.await("it is added", () -> importDialog().isEmpty());
    assertEquals(before.sites().size() + 2, desk.network().sites().size());
  }

  @Test
  void aFileOfAnotherProgramIsOpenedWhereNothingIs(Desk desk) throws Exception {
    desk.act(() -> desk.workspace().open(Network.empty("Nothing"), Optional.empty()));
    drop(desk, List.of(Files.writeString(folder.resolve("d3.json"), NODE_LINK)));
    desk.await("it is open", () -> desk.network().sites().size() == 2);
    assertTrue(desk.ask(() -> importDialog().isEmpty()));
  }

  @Test
  void aFileThatCannotBeReadIsTold(Desk desk) {
    desk.openAlpine();
    drop(desk, List.of(folder.resolve("missing.gml")));
    desk.await("it is told", () -> !desk.questions().problems().isEmpty());
    String told = desk.questions().problems().getFirst();
    assertTrue(told.startsWith("missing.gml could not be opened"), told);
  }

  @Test
  void whatIsLeftOutIsNamed(Desk desk) throws Exception {
    desk.openAlpine();
    Path first = saved(desk);
    List<Path> others =
        IntStream.rangeClosed(2, 12).mapToObj(i -> folder.resolve(i + ".json")).toList();
    drop(desk, Stream.concat(Stream.of(first), others.stream()).toList());

    assertEquals(others.subList(0, 9), desk.host().opened());
    String told = desk.questions().problems().getFirst();
    assertTrue(told.startsWith("2 files were not opened"), told);
    assertTrue(told.contains("11.json, 12.json"), told);
  }

  @Test
  void tablesOfOneNetworkAreOneFile() {
    List<Path> dropped =
        Stream.of(
                "a-sites.csv",
                "sites.csv",
                "a-links.csv",
                "links.csv",
                "b.json",
                "websites.csv",
                "c-sites.txt",
                "c-links.txt")
            .map(folder::resolve)
            .toList();
    List<Path> expected =
        Stream.of("a-sites.csv", "sites.csv", "b.json", "websites.csv", "c-sites.txt")
            .map(folder::resolve)
            .toList();
    assertEquals(expected, FileDrop.networks(dropped));
  }
}
