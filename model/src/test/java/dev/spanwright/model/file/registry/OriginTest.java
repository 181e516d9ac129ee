package dev.spanwright.model.file.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.spanwright.model.file.NetworkWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

  @TempDir private Path folder;

  private boolean isForeign(String text) throws IOException {
    return NetworkFiles.isForeign(Files.writeString(folder.resolve("file.json"), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "true  | {\"nodes\": [], \"links\": []}",
        "true  | {\"type\": \"FeatureCollection\", \"features\": []}",
        "true  | {\"schema\": \"te-instance/1\"}",
        "false | {\"format\": \"spanwright-network\", \"schema\": \"te-instance/1\"}",
        "false | {\"format\": \"spanwright-network\", \"nodes\": [], \"links\": []}",
        "false | {\"some\": \"thing\"}",
        "false | nothing",
      })
  void theContentTellsWhoseFileItIs(boolean isForeign, String text) throws IOException {
    assertEquals(isForeign, isForeign(text));
  }

  @Test
  void ownFilesAndMissingOnesAreNotForeign() throws IOException {
    assertFalse(isForeign(NetworkWriter.write(SampleLike.read())));
    assertFalse(NetworkFiles.isForeign(folder.resolve("missing.gml")));
  }
}
