package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleNetworksTest {

  @Test
  void theyAreInOrder() {
    List<String> names = SampleNetworks.all().stream().map(Sample::name).toList();

    assertEquals(
        List.of(
            "us-power-first",
            "nordic-power-europe",
            "global-ai-backbone",
            "metro-inference",
            "two-campuses",
            "nsfnet",
            "abilene",
            "geant",
            "germany",
            "germany-50"),
        names);
  }

  @Test
  void everySampleIsFoundByItsName() {
    for (Sample sample : SampleNetworks.all()) {
      assertEquals(Optional.of(sample), SampleNetworks.find(sample.name()));
    }
    assertEquals(Optional.empty(), SampleNetworks.find("US-power-first"));
  }

  @Test
  void theDefaultIsUsPowerFirst() {
    assertEquals("us-power-first", Sample.defaultSample().name());
  }

  @Test
  void everyResourceIsThereInUtf8() {
    for (Sample sample : SampleNetworks.all()) {
      String json = sample.json();

      assertTrue(json.startsWith("{\n  \"format\": \"spanwright-network\",\n"), sample.name());
      assertTrue(json.endsWith("}\n"), sample.name());
      assertFalse(json.contains("\uFFFD"), sample.name() + " is not UTF-8");
    }
  }

  @Test
  void aMissingResourceIsNamed() {
    Sample missing = new Sample("atlantis", "Atlantis", "Sunk.", "atlantis.spanwright.json");

    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, missing::json);

    assertTrue(error.getMessage().contains("atlantis.spanwright.json"), error.getMessage());
  }
}
