package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.network.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios in files: what they mean, and what is wrong with them where. */
class ScenarioFileTest {

  private static String file(String scenarios) {
    return """
        {
          "format": "spanwright-network",
          "version": 1,
          "name": "Two",
          "sites": [
            {"id": "a", "name": "A", "kind": "exchange", "latDeg": 47, "lonDeg": 8},
            {"id": "b", "name": "B", "kind": "exchange", "latDeg": 48, "lonDeg": 9}
          ],
          "links": [{"id": "ab", "from": "a", "to": "b", "fibre": "g652d"}],
          "scenarios": [
        %s
          ]
        }
        """
        .formatted(scenarios);
  }

  private static Network read(String scenarios) throws NetworkFileException {
    return NetworkReader.standard().read(file(scenarios), "two.json");
  }

  @Test
  void addsChangesAndRemoves() throws NetworkFileException {
    Network network =
        read(
            """
            {
              "id": "plan", "name": "Plan", "notes": "why",
              "change": {
                "sites": [{"id": "c", "name": "C", "kind": "exchange", "latDeg": 46, "lonDeg": 7}],
                "links": [
                  {"id": "ab", "from": "a", "to": "b", "fibre": "hcf-today"},
                  {"id": "bc", "from": "b", "to": "c", "fibre": "g654e"}
                ]
              }
            },
            {"id": "less", "name": "Less", "remove": {"sites": ["b"]}}
            """);

    assertEquals("hcf-today", network.in("plan").links().get("ab").fiber());
    assertEquals(3, network.in("plan").sites().size());
    assertTrue(network.in("less").links().isEmpty());
    assertEquals(1, network.base().links().size());
  }

  @Test
  void oneThatChangesNothingIsTheBase() throws NetworkFileException {
    Network network = read("{\"id\": \"same\", \"name\": \"Same\"}");

    assertEquals(network.base(), network.in("same"));
    assertFalse(network.scenarios().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'x'}|scenarios[0].name|no such field",
        "{'id':'x','name':'X','remove':{'sites':['nowhere']}}|scenarios[0].remove.sites[0]|nowhere",
        "{'id':'x','name':'X','change':{'links':[{'id':'l','from':'a','to':'z','fibre':'g652d'}]}}"
            + "|scenarios[0].change.links[0].to|z",
        "{'id':'x','name':'X','remove':{'sites':['b']},'change':{'links':[{'id':'l','from':'a',"
            + "'to':'b','fibre':'g652d'}]}}|scenarios[0].change.links[0].to|b",
        "{'id':'x','name':'X','change':{'site':[]}}|scenarios[0].change.site|unknown field",
        "{'id':'x','name':'X'},{'id':'x','name':'Y'}|scenarios[1].id|a second time",
      })
  void whatIsWrongIsToldAtItsPlace(String scenarios, String path, String found) {
    var e = assertThrows(NetworkFileException.class, () -> read(scenarios.replace('\'', '"')));

    Problem problem = e.problems().getFirst();
    assertEquals(path, problem.path());
    assertTrue(problem.message().contains(found), problem.message());
    assertTrue(problem.line() >= 10, problem.message());
  }

  @Test
  void equipmentOfItsOwnHasToHaveTheFibresThatItsLinksName() throws NetworkFileException {
    String own =
        """
        {
          "format": "spanwright-network",
          "version": 1,
          "name": "Own",
          "sites": [
            {"id": "a", "name": "A", "kind": "exchange", "latDeg": 47, "lonDeg": 8},
            {"id": "b", "name": "B", "kind": "exchange", "latDeg": 48, "lonDeg": 9}
          ],
          "links": [{"id": "ab", "from": "a", "to": "b", "fibre": "mine"}],
          "equipment": {
            "fibres": [
              {
                "id": "mine", "label": "Mine", "lossDbPerKm": 0.2, "effectiveAreaUm2": 80,
                "gammaPerWKm": 1.3, "dispersionPsPerNmKm": 17, "groupIndex": 1.468, "spanKm": 80
              }
            ]
          },
          "scenarios": [{"id": "x", "name": "X", "change": {"equipment": {}}}]
        }
        """;
    var e =
        assertThrows(
            NetworkFileException.class, () -> NetworkReader.standard().read(own, "own.json"));

    Problem problem = e.problems().getFirst();
    assertEquals("scenarios[0].change.equipment", problem.path());
    assertTrue(problem.message().contains("no fibre \"mine\""), problem.message());
  }
}
