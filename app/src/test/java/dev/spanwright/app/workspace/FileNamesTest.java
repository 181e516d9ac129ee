package dev.spanwright.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

  @ParameterizedTest
  @CsvSource({
    "US power-first, us-power-first.json",
    "Zürich – Genève (2030), zurich-geneve-2030.json",
    "'../../etc/passwd', etc-passwd.json",
    "東京, network.json",
    "Øst og Lübeck–Łódź, ost-og-lubeck-lodz.json",
    "'   ', network.json"
  })
  void aTitleBecomesAPlainName(String title, String name) {
    assertEquals(name, FileNames.suggested(title, ".json"));
  }

  @ParameterizedTest
  @CsvSource({
    "Oslo 1.spanwright.json, Oslo 1",
    "Oslo.JSON, Oslo",
    "v1.2, v1.2",
    "folder/Büro.json, Büro",
    ".json, ''"
  })
  void theStemIsWhatPeopleCalledTheFile(Path file, String stem) {
    assertEquals(stem, FileNames.stem(file));
  }

  @Test
  void anExtensionIsAddedOnce() {
    assertEquals(Path.of("a/map.png"), FileNames.withExtension(Path.of("a/map"), ".png"));
    assertEquals(Path.of("a/map.PNG"), FileNames.withExtension(Path.of("a/map.PNG"), ".png"));
    assertEquals(Path.of("v1.2.png"), FileNames.withExtension(Path.of("v1.2"), ".png"));
  }

  @Test
  void aNameWithoutTheExtensionIsCompletedByTheWholeOne() {
    String added = ".spanwright.json";
    assertEquals(
        Path.of("a/mine.spanwright.json"), FileNames.completed(Path.of("a/mine"), ".json", added));
    assertEquals(Path.of("mine.json"), FileNames.completed(Path.of("mine.json"), ".json", added));
  }
}
