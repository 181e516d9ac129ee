package dev.spanwright.model.file.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.equipment.FiberCatalogue;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.file.NetworkFileException;
import dev.spanwright.model.file.NetworkReader;
import dev.spanwright.model.file.NetworkWriter;
import dev.spanwright.model.file.RandomNetworks;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.network.Workload;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static Network network(String more) throws NetworkFileException {
    String fiber = more.contains("own-glass") ? "own-glass" : "g652d";
    String json =
        """
        {"format": "spanwright-network", "version": 1, "name": "N",
         "sites": [{"id": "a", "name": "A", "kind": "exchange", "latDeg": 50, "lonDeg": 8},
          {"id": "b", "name": "B", "kind": "exchange", "latDeg": 51, "lonDeg": 9}],
         "links": [{"id": "ab", "from": "a", "to": "b", "fibre": "%s"}],
         "workloads": [{"kind": "demand-matrix", "id": "d", "name": "D",
          "demands": [{"from": "a", "to": "b", "gbps": 5}]}],
         "sharedRiskGroups": [{"id": "g", "name": "G", "links": ["ab"], "sites": ["b"]}]%s}
        """
            .formatted(fiber, more);
    return NetworkReader.standard().read(json, "test");
  }

  private static String glass(String id, double lossDbPerKm) {
    return """
    , "equipment": {"fibres": [{"id": "%s", "label": "Mine", "lossDbPerKm": %s,
      "effectiveAreaUm2": 80, "gammaPerWKm": 1.3, "dispersionPsPerNmKm": 16.7,
      "groupIndex": 1.468, "spanKm": 80}]}"""
        .formatted(id, lossDbPerKm);
  }

  private static List<String> fibers(Network network) {
    return network.links().stream().map(Link::fiber).toList();
  }

  @Test
  void whatIsElsewhereGetsOtherIdentifiersEverywhere() throws Exception {
    Network base = network("");
    Site b = base.sites().get("b");
    Network moved =
        network("").withSites(base.sites().with(b.withPosition(base.sites().get("a").position())));
    Network both = Merge.added(base, moved, List.of());
    assertEquals(List.of("a", "b", "b-2"), both.sites().stream().map(Site::id).toList());
    Link added = both.links().get("ab-2");
    assertEquals("a b-2", added.from() + " " + added.to());
    assertEquals(List.of("ab-2"), both.groups().get("g-2").links());
    assertEquals(List.of("b-2"), both.groups().get("g-2").sites());
    assertEquals(
        "b-2", ((Workload.DemandMatrix) both.workloads().get("d-2")).entries().getFirst().to());
    assertEquals(base.links().get("ab"), both.links().get("ab"));
  }

  @Test
  void fibersOfOneNameThatDifferStayTwo() throws Exception {
    Network base = network(glass("own-glass", 0.17));
    Network both = Merge.added(base, network(glass("own-glass", 0.25)), List.of());
    assertEquals(List.of("own-glass", "own-glass-2"), fibers(both));
    assertEquals(
        List.of(0.17, 0.25),
        both.equipment().fibers().stream().map(FiberType::lossDbPerKm).toList());
    Network same = Merge.added(base, network(glass("own-glass", 0.17)), List.of());
    assertEquals(List.of("own-glass", "own-glass"), fibers(same));
    assertEquals(1, same.equipment().fibers().size());
  }

  /** A row of the identifier of a built-in one would change the links that are there. */
  @Test
  void rowsForBuiltInOnesDoNotChangeWhatIsThere() throws Exception {
    Network both = Merge.added(network(""), network(glass("g652d", 0.25)), List.of());
    assertEquals(List.of("g652d", "g652d-2"), fibers(both));
    assertEquals(
        List.of("g652d-2"), both.equipment().fibers().stream().map(FiberType::id).toList());
  }

  /** The links of a file keep the figures that they were designed with. */
  @Test
  void builtInRowsThatTheDocumentReplacedComeUnderAnotherName() throws Exception {
    Network base = network(glass("g652d", 0.25));
    Network added = network("");
    Network both = Merge.added(base, added, List.of());
    assertEquals(List.of("g652d", "g652d-2"), fibers(both));
    assertEquals(
        FiberCatalogue.builtIn().get("g652d").lossDbPerKm(),
        both.equipment().fibers().get(1).lossDbPerKm());
    assertEquals(base.equipment().fibers().getFirst(), both.equipment().fibers().getFirst());
    assertEquals(
        List.of(
            "Fibre \"g652d\" of the file becomes \"g652d-2\": \"N\" has other figures under that"
                + " name."),
        Merge.equipment(base, added, List.of()));
    assertEquals(List.of(), Merge.equipment(base, base, List.of()));
    assertEquals(List.of("g652d", "g652d"), fibers(Merge.added(base, base, List.of())));
    assertEquals(List.of(), Merge.equipment(added, added, List.of()));
  }

  /** A file that names no fibre has no figures to keep. */
  @Test
  void aFibreThatIsOnlyAssumedIsThatOfTheDocument() throws Exception {
    Network base = network(glass("g652d", 0.25));
    Network added = network("");
    Network both = Merge.added(base, added, List.of("ab"));
    assertEquals(List.of("g652d", "g652d"), fibers(both));
    assertEquals(base.equipment(), both.equipment());
    assertEquals(
        List.of("Links without a fibre in the file get \"g652d\" as it is in \"N\"."),
        Merge.equipment(base, added, List.of("ab")));
    String told =
        "\"links\": [{\"id\": \"t\", \"from\": \"a\", \"to\": \"b\", \"fibre\": \"g652d\"},";
    String text = NetworkWriter.write(added).replaceFirst("\"links\": \\[", told);
    Network twice = NetworkReader.standard().read(text, "test");
    assertEquals(
        List.of("g652d", "g652d-2", "g652d"), fibers(Merge.added(base, twice, List.of("ab"))));
    assertEquals(
        List.of("g652d", "g652d-2"),
        fibers(Merge.added(base, network(glass("g652d", 0.3)), List.of("ab"))));
    assertEquals(List.of(), Merge.equipment(network(""), added, List.of("ab")));
  }

  @Test
  void modesThatJoinTheCatalogueAreTold() throws Exception {
    Network added =
        network(
            """
            , "equipment": {"transceiverModes": [{"id": "fast", "label": "Fast", "rateGbps": 900,
              "symbolRateGbaud": 100, "modulation": "16QAM", "slotGhz": 112.5,
              "requiredOsnrDb": 20, "maxDispersionPsPerNm": 50000}]}""");
    assertEquals(
        List.of(
            "1 transceiver mode of the file: the links of \"N\" are lit with it too where that"
                + " carries more."),
        Merge.equipment(network(""), added, List.of()));
  }

  @Test
  void whatStaysBehindIsTold() throws Exception {
    Network network =
        network(
            """
            , "notes": "mine", "planning": {"marginDb": 3},
             "scenarios": [{"id": "s", "name": "S", "changes": {}}]""");
    assertEquals(
        List.of("1 scenario", "planning rules", "notes of the network"), Merge.leftBehind(network));
    assertEquals(List.of(), Merge.leftBehind(network("")));
  }

  @Test
  void randomNetworksFitTogether() throws Exception {
    RandomNetworks random = new RandomNetworks(20269);
    for (int i = 0; i < 60; i++) {
      Network base = random.next();
      Network added = random.next();
      Network both = Merge.added(base, added, List.of());
      assertEquals(base.links().size() + added.links().size(), both.links().size());
      assertEquals(base.groups().size() + added.groups().size(), both.groups().size());
      assertEquals(base.workloads().size() + added.workloads().size(), both.workloads().size());
      for (Link link : base.links()) {
        assertEquals(link, both.links().get(link.id()));
      }
      assertTrue(both.equipment().fibers().containsAll(base.equipment().fibers()));
    }
  }
}
