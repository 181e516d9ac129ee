package dev.spanwright.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.network.PropertyValue;
import dev.spanwright.model.network.SharedRiskGroup;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GroupSheetTest {

  private static final Known KNOWN = Known.of(Networks.alpine());
  private static final SharedRiskGroup GROUP =
      new SharedRiskGroup(
          "g", "Duct", List.of(), List.of(), OptionalDouble.of(0.2), "", PropertyValue.Fields.NONE);

  /** How often it fails stays whatever else is edited. */
  @Test
  void everyCellIsEditedByItself() {
    SharedRiskGroup renamed = edited("name", GROUP, "Bridge");
    assertEquals("Bridge", renamed.name());
    assertEquals(OptionalDouble.of(0.2), edited("notes", renamed, "wet").failuresPerYear());

    assertEquals(OptionalDouble.of(0.5), edited("failuresPerYear", GROUP, "0.5").failuresPerYear());
    assertEquals(OptionalDouble.empty(), edited("failuresPerYear", GROUP, "").failuresPerYear());
    assertThrows(IllegalArgumentException.class, () -> edited("failuresPerYear", GROUP, "101"));
  }

  private static SharedRiskGroup edited(String column, SharedRiskGroup group, String typed) {
    return Column.find(GroupSheet.make().columns(), column)
        .orElseThrow()
        .editor()
        .orElseThrow()
        .changed(group, typed, KNOWN);
  }
}
