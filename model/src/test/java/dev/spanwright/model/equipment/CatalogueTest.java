package dev.spanwright.model.equipment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

  private static final String HEADER =
      "id,label,hollow_core,loss_db_per_km,loss_low_db_per_km,loss_plan_db_per_km,"
          + "effective_area_um2,gamma_per_w_km,dispersion_ps_per_nm_km,group_index,joint_loss_db,"
          + "joint_spacing_km,transition_loss_db,imi_db_per_km,span_km,max_span_km,status,source\n";

  private static String refused(String text) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> CatalogueFile.read("fibres.csv", new StringReader(text), FiberCatalogue::toType))
        .getMessage();
  }

  @Test
  void fibresComeInTheOrderOfTheFile() {
    FiberCatalogue fibers = FiberCatalogue.builtIn();
    assertEquals(
        List.of("g652d", "g652d-ull", "g654e", "g655", "hcf-today", "hcf-best"),
        fibers.types().stream().map(FiberType::id).toList());
    assertFalse(fibers.version().isBlank());
  }

  @Test
  void delaysAreThoseOfTheGroupIndices() {
    FiberCatalogue fibers = FiberCatalogue.builtIn();
    assertEquals(4.897, fibers.get("g652d").delayMicrosPerKm(), 0.0005);
    assertEquals(3.337, fibers.get("hcf-today").delayMicrosPerKm(), 0.0005);
    assertEquals(3.337, fibers.get("hcf-best").delayMicrosPerKm(), 0.0005);
  }

  @Test
  void everyFibreIsWithinItsOwnBounds() {
    for (FiberType type : FiberCatalogue.builtIn().types()) {
      assertTrue(type.lossLowDbPerKm() <= type.lossDbPerKm(), type.id());
      assertTrue(type.lossDbPerKm() <= type.lossPlanDbPerKm(), type.id());
      assertEquals(type.hollowCore(), type.intermodalInterferenceDbPerKm().isPresent(), type.id());
      assertEquals(type.hollowCore(), type.transitionLossDb() > 0, type.id());
    }
  }

  @Test
  void anUnknownFibreIsAnsweredWithThoseThatAreKnown() {
    FiberCatalogue fibers = FiberCatalogue.builtIn();
    assertEquals(Optional.empty(), fibers.find("g999"));
    String message =
        assertThrows(IllegalArgumentException.class, () -> fibers.get("g999")).getMessage();
    assertTrue(message.contains("\"g999\""), message);
    assertTrue(message.contains("g652d, g652d-ull, g654e, g655, hcf-today, hcf-best"), message);
  }

  @Test
  void modesAreThoseOfTheSpecifications() {
    TransceiverCatalogue modes = TransceiverCatalogue.builtIn();
    TransceiverMode mode = modes.find("or-400g-q").orElseThrow();
    assertEquals(400, mode.rateGbps());
    assertEquals(118.2, mode.symbolRateGbaud());
    assertEquals(150, mode.slotGhz());
    assertEquals(17.2, mode.requiredOsnrDb());
    assertEquals(24_000, mode.maxDispersionPsPerNm());
    assertEquals(33, modes.find("or-100g-sc").orElseThrow().transmitterOsnrDb());
    assertEquals(modes.modes().size(), modes.modes().stream().distinct().count());
  }

  @Test
  void amplifiersAreFoundByFibreAndBand() {
    AmplifierCatalogue amplifiers = AmplifierCatalogue.builtIn();
    assertEquals(5.5, amplifiers.forLine(false, "C").noiseFigureDb());
    assertEquals(6.0, amplifiers.forLine(false, "L").noiseFigureDb());
    assertEquals(33, amplifiers.forLine(true, "C").outputPowerDbm());
    assertThrows(IllegalArgumentException.class, () -> amplifiers.forLine(true, "O"));
  }

  @Test
  void aWrongValueIsNamedWithItsPlace() {
    String row = "x,X,false,0.2,0.1,0.3,80,1.1,%s,1.468,0,2,0,,80,135,P,somewhere\n";
    String message = refused("# version 1\n" + HEADER + row.formatted("fast"));
    assertEquals(
        "fibres.csv, row 1, column dispersion_ps_per_nm_km: fast, expected a number", message);
    assertTrue(refused("# version 1\n" + HEADER + row.formatted("-3")).contains("more than 0"));
    assertTrue(refused("# version 1\n" + HEADER + row.formatted("")).contains("a value"));
    assertTrue(refused("# version 1\n" + HEADER + row.formatted("NaN")).contains("a number"));
  }

  @Test
  void aCatalogueWithoutVersionIsRefused() {
    assertTrue(refused(HEADER).contains("# version"));
  }

  @Test
  void anIdentifierCannotBeUsedTwice() {
    FiberType type = FiberCatalogue.builtIn().get("g652d");
    assertThrows(IllegalArgumentException.class, () -> FiberCatalogue.of("1", List.of(type, type)));
  }
}
