package dev.spanwright.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

  @ParameterizedTest
  @CsvSource({
    "New York,new-york",
    "Zürich HB,zurich-hb",
    "  São Paulo (GRU)!,sao-paulo-gru",
    "東京,site",
    "--,site",
    "A.B_C,a-b-c",
    "IJmuiden,ijmuiden",
    "Tromsø,tromso",
    "Łódź-Süd Gießen,lodz-sud-giessen",
  })
  void makesAnIdentifierOfAName(String name, String id) {
    assertEquals(id, Ids.fresh(name, _ -> false));
  }

  @Test
  void countsUpUntilTheIdentifierIsFree() {
    Set<String> taken = new HashSet<>();
    for (String expected : new String[] {"dallas", "dallas-2", "dallas-3"}) {
      String id = Ids.fresh("Dallas", taken::contains);
      assertEquals(expected, id);
      taken.add(id);
    }
  }

  @Test
  void fillsTheFirstGap() {
    Set<String> taken = Set.of("dallas", "dallas-2", "dallas-4", "dallas-5");
    assertEquals("dallas-3", Ids.fresh("Dallas", taken::contains));
  }

  /** Each one by counting from 2 would be 50 million questions. */
  @Test
  void findsTenThousandOfOneNameInFewQuestions() {
    Set<String> taken = new HashSet<>();
    AtomicInteger asked = new AtomicInteger();
    for (int i = 1; i <= 10_000; i++) {
      String id =
          Ids.fresh(
              "Dallas",
              text -> {
                asked.incrementAndGet();
                return taken.contains(text);
              });
      assertEquals(i == 1 ? "dallas" : "dallas-" + i, id);
      taken.add(id);
    }
    assertTrue(asked.get() < 1_000_000, asked::toString);
  }

  @Test
  void isAlwaysValidAlsoForLongNamesThatAreTaken() {
    String name = "a".repeat(55) + " " + "b".repeat(200);
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < 120; i++) {
      String id = Ids.fresh(name, taken::contains);
      assertTrue(Ids.isValid(id), id);
      assertFalse(id.contains("--"), id);
      assertTrue(taken.add(id), id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A.b_c-9", "-", "0"})
  void acceptsIdentifiers(String id) {
    assertTrue(Ids.isValid(id));
    assertEquals(id, Ids.require(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "ü", "a/b", "a:b", "a\n", "a>b"})
  void turnsDownOthersWithValueAndExpectation(String id) {
    assertFalse(Ids.isValid(id));
    String message =
        assertThrows(IllegalArgumentException.class, () -> Ids.require(id)).getMessage();
    assertTrue(message.contains("\"" + id + "\""), message);
    assertTrue(message.contains(Ids.EXPECTED), message);
  }

  @Test
  void takesAtMost64Characters() {
    assertTrue(Ids.isValid("x".repeat(64)));
    assertFalse(Ids.isValid("x".repeat(65)));
  }
}
