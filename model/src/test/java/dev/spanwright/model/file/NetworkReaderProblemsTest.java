package dev.spanwright.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkReaderProblemsTest {

  /**
   * Each line: a part of the full file, what replaces it with {@code ^} before the place of the
   * problem, the field path, and parts of the message between {@code |}.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "fibre": "g652d"; "fibre": ^"g652dd"; links[1].fibre; "g652dd"|g652d-ull|hcf-best|Did you mean "g652d"?
          "fibre": "g652d"; "fibre": ^"glass"; links[1].fibre; found "glass"|g652d, g652d-ull, g654e, g655, hcf-today, hcf-best
          "kind": "exchange"; "kind": ^"exchnage"; sites[1].kind; exchnage|cable-landing|Did you mean "exchange"?
          "kind": "bulk-transfer"; "kind": ^"teleport"; workloads[3].kind; teleport|training-run, demand-matrix, gravity-matrix, bulk-transfer
          "band": "super-C"; "band": ^"c"; links[0].band; "c"|C, super-C, C+L|Did you mean "C"?
          "class": "inference"; "class": ^"video"; workloads[1].class; "video"|training, inference, bulk, enterprise, general
          "powerMw": 1200; "powerMw": ^NaN; sites[0].powerMw; NaN|more than 0
          "powerMw": 1200; "powerMw": ^-Infinity; sites[0].powerMw; -Infinity
          "powerMw": 1200; "powerMw": ^"1200"; sites[0].powerMw; found "1200"|a number|without quotes
          "powerMw": 1200; "powerMw": ^0; sites[0].powerMw; found 0|more than 0 and at most 100000 MW
          "powerMw": 1200; "powerMw": ^1e400; sites[0].powerMw; found 1e400
          "powerMw": 1200; "powerMw": ^null; sites[0].powerMw; null|Leave out
          "people": 130000; "people": ^-1; sites[0].people; -1|0 to 10000000000 people
          "powerPriceUsdPerMwh": 62.5; "powerPriceUsdPerMwh": ^1e5; sites[0].powerPriceUsdPerMwh; 1e5|0 to 10000 USD/MWh
          "carbonGPerKwh": 0; "carbonGPerKwh": ^"none"; sites[0].carbonGPerKwh; "none"|a number
          "latDeg": 32.78; "latDeg": ^91; sites[1].latDeg; 91|-90 to 90 degrees
          "lonDeg": -96.8; "lonDeg": ^-180.5; sites[1].lonDeg; -180.5|-180 to 180 degrees
          {"latDeg": 32.45, "lonDeg": -98.1}; {"latDeg": 32.45, "lonDeg": ^true}; links[0].waypoints[0].lonDeg; true
          {"latDeg": 32.45, "lonDeg": -98.1}; {"latDeg": 32.45, "lonDeg": -98.1, ^"altM": 3}; links[0].waypoints[0].altM; unknown field "altM"|latDeg, lonDeg
          {"latDeg": 32.45, "lonDeg": -98.1}; ^[32.45, -98.1]; links[0].waypoints[0]; array of 2|an object
          "routeFactor": 1.1; "routeFactor": ^0.9; links[0].routeFactor; 0.9|1 to 5
          "fibrePairs": 8; "fibrePairs": ^2.5; links[0].fibrePairs; 2.5|whole number from 1 to 10000
          "fibrePairs": 8; "fibrePairs": ^0; links[0].fibrePairs; found 0
          "measuredLengthKm": 300; "measuredLengthKm": ^90000; links[0].measuredLengthKm; 90000|80000 km
          "fixedCapacityGbps": 400; "fixedCapacityGbps": ^-1; links[0].fixedCapacityGbps; -1|Gbit/s
          "to": "dallas",; "to": ^"dalas",; links[0].to; found "dalas"|Did you mean "dallas"?
          "from": "dallas",; "from": ^"atlantis",; links[1].from; atlantis|abilene, dallas, houston
          "from": "dallas",; "from": ^7,; links[1].from; found 7
          "to": "dallas",; "to": ^"abilene",; links[0].to; both ends
          "id": "dallas-houston"; "id": ^"abilene-dallas"; links[1].id; a second time|first in line
          "id": "dallas",; "id": ^"abilene",; sites[1].id; a second time
          "id": "m1"; "id": ^"t1"; workloads[1].id; a second time
          "notes": "n2"; "notes": ^"\\ud83d"; links[0].notes; half a character, \\ud83d|whole characters
          "id": "g1"; "id": ^"gee one"; workloads[2].id; "gee one"|letters, digits|"gee-one"
          "name": "Dallas"; "name": ^" "; sites[1].name; blank
          "name": "Texas"; "name": ^""; name; blank
          "name": "Bridge"; "name": ^5; sharedRiskGroups[0].name; found 5
          "notes": "n4"; "notes": ^[]; workloads[1].notes; array of 0|a text
          "priority": 1; "priority": ^8; workloads[0].priority; 8|0 to 7
          "latencyObjectiveMs": 30; "latencyObjectiveMs": ^0; workloads[0].latencyObjectiveMs; ms
          "campuses": ["abilene", "dallas"]; "campuses": ["abilene", ^"nowhere"]; workloads[0].campuses[1]; nowhere
          "campuses": ["abilene", "dallas"]; "campuses": ^"abilene"; workloads[0].campuses; "abilene"|an array
          "parametersBillion": 405; "parametersBillion": ^-1; workloads[0].parametersBillion; -1
          "bitsPerParameter": 12.7; "bitsPerParameter": ^65; workloads[0].bitsPerParameter; 64 bit
          "computeStepSeconds": 26; "computeStepSeconds": ^{}; workloads[0].computeStepSeconds; an object
          "stepsPerSync": 100; "stepsPerSync": ^1.5; workloads[0].stepsPerSync; whole number
          "targetUtilisation": 0.9; "targetUtilisation": ^1; workloads[0].targetUtilisation; 0.01 to 0.999
          "gbps": 100; "gbps": ^-5; workloads[1].demands[0].gbps; -5|Gbit/s
          {"from": "abilene", "to": "houston", "gbps": 100}; {"from": "abilene", "to": ^"abilene", "gbps": 100}; workloads[1].demands[0].to; both ends
          {"from": "abilene", "to": "houston", "gbps": 100}; ^{"from": "abilene", "to": "houston"}; workloads[1].demands[0].gbps; no such field
          {"from": "abilene", "to": "houston", "gbps": 100}; {"from": "abilene", "to": "houston", "gbps": 100, ^"tag": 1}; workloads[1].demands[0].tag; unknown field
          "totalGbps": 4000; "totalGbps": ^2e9; workloads[2].totalGbps; 2e9
          {"site": "dallas", "weight": 1}; {"site": "dallas", "weight": ^0}; workloads[2].masses[1].weight; more than 0
          {"site": "dallas", "weight": 1}; {"site": "dallas", "weight": 1, ^"w": 1}; workloads[2].masses[1].w; unknown field
          "sources": ["abilene"]; "sources": [^3]; workloads[3].sources[0]; found 3
          "terabytes": 810; "terabytes": ^0; workloads[3].terabytes; TB
          "deadlineHours": 2; "deadlineHours": ^-2; workloads[3].deadlineHours; h
          "links": ["abilene-dallas"]; "links": [^"abilene-dalas"]; sharedRiskGroups[0].links[0]; Did you mean "abilene-dallas"?
          "sites": ["dallas"]; "sites": [^"mars"]; sharedRiskGroups[0].sites[0]; mars
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; {"fromShare": 0, "toShare": 0.4, "fibre": ^"own-holow"}; links[0].fibreParts[0].fibre; own-holow|Did you mean "own-hollow"?
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; {"fromShare": ^-0.1, "toShare": 0.4, "fibre": "g652d-ull"}; links[0].fibreParts[0].fromShare; -0.1|0 to 1
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; {"fromShare": 0, "toShare": ^1.4, "fibre": "g652d-ull"}; links[0].fibreParts[0].toShare; 1.4|0 to 1
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; {"fromShare": 0.5, "toShare": ^0.40, "fibre": "g652d-ull"}; links[0].fibreParts[0].toShare; found 0.40|more than 0.5|fromShare
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; ^{"fromShare": 0, "fibre": "g652d-ull"}; links[0].fibreParts[0].toShare; no such field
          {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull"}; {"fromShare": 0, "toShare": 0.4, "fibre": "g652d-ull", ^"km": 3}; links[0].fibreParts[0].km; unknown field
          "fromShare": 0.75; "fromShare": ^0.3; links[0].fibreParts[1].fromShare; found 0.3|0.4 or more|ends
          "spacingKm": 90; "spacingKm": ^0; links[0].spanLayout.spacingKm; found 0|1000 km
          "minSpanKm": 40; "minSpanKm": ^1001; links[0].spanLayout.minSpanKm; 1001|1000 km
          "minSpanKm": 40; "minSpanKm": ^131; links[0].spanLayout.minSpanKm; found 131|1 to 130 km (maxSpanKm)
          "maxSpanKm": 130; "maxSpanKm": ^-1; links[0].spanLayout.maxSpanKm; -1|1000 km
          "hutsAtTowns": true; "hutsAtTowns": ^"yes"; links[0].spanLayout.hutsAtTowns; found "yes"|true or false|without quotes
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0.2, 0.5, ^0.5]; links[0].spanLayout.hutShares[2]; found 0.5|more than 0.5 and less than 1
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [^0, 0.5]; links[0].spanLayout.hutShares[0]; found 0|more than 0
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0.2, ^1]; links[0].spanLayout.hutShares[1]; found 1|less than 1
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [0.2, ^"half"]; links[0].spanLayout.hutShares[1]; half|a number
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": ^0.2; links[0].spanLayout.hutShares; an array of numbers
          "hutShares": [0.2, 0.5, 0.8]; "hutShares": [], ^"huts": 2; links[0].spanLayout.huts; unknown field "huts"|hutShares
          "regenerators": 2; "regenerators": ^1001; links[0].regenerators; 1001|whole number from 0 to 1000
          "launchPowerDbm": 3.5; "launchPowerDbm": ^40.5; links[0].launchPowerDbm; 40.5|-30 to 40 dBm
          "amplifiers": ["own-amplifier", "edfa-c-27"]; "amplifiers": ["own-amplifier", ^"edfa-c-28"]; links[0].amplifiers[1]; edfa-c-28|edfa-c-high-power|own-amplifier|Did you mean "edfa-c-27"?
          "id": "own-mode"; "id": ^"own mode"; equipment.transceiverModes[0].id; letters, digits|"own-mode"
          "label": "Our hollow-core"; "label": ^" "; equipment.fibres[0].label; not blank
          "lossDbPerKm": 0.12; "lossDbPerKm": ^0; equipment.fibres[0].lossDbPerKm; found 0|0.001 to 10 dB/km|unit
          "lossLowDbPerKm": 0.08; "lossLowDbPerKm": ^11; equipment.fibres[0].lossLowDbPerKm; 10 dB/km
          "lossPlanDbPerKm": 0.22; "lossPlanDbPerKm": ^-1; equipment.fibres[0].lossPlanDbPerKm; 10 dB/km
          "effectiveAreaUm2": 420; "effectiveAreaUm2": ^10001; equipment.fibres[0].effectiveAreaUm2; 1 to 1000 µm²
          "gammaPerWKm": 0.0006; "gammaPerWKm": ^0; equipment.fibres[0].gammaPerWKm; 100 1/(W km)
          "dispersionPsPerNmKm": 3.3; "dispersionPsPerNmKm": ^201; equipment.fibres[0].dispersionPsPerNmKm; 200 ps/(nm km)
          "groupIndex": 1.0004; "groupIndex": ^0.9; equipment.fibres[0].groupIndex; from 1 to 2
          "jointLossDb": 0.11; "jointLossDb": ^-0.1; equipment.fibres[0].jointLossDb; 0 to 5 dB
          "jointSpacingKm": 4; "jointSpacingKm": ^0; equipment.fibres[0].jointSpacingKm; 1000 km
          "transitionLossDb": 0.35; "transitionLossDb": ^6; equipment.fibres[0].transitionLossDb; 0 to 5 dB
          "imiDbPerKm": -55; "imiDbPerKm": ^1; equipment.fibres[0].imiDbPerKm; -120 to 0 dB/km
          "lowThz": 194.7; "lowThz": ^99; equipment.fibres[0].lossBands[0].lowThz; 100 to 400 THz
          "highThz": 195.7; "highThz": ^194.7; equipment.fibres[0].lossBands[0].highThz; more than 194.7|lowThz
          "extraLossDbPerKm": 0.04; "extraLossDbPerKm": ^-1; equipment.fibres[0].lossBands[0].extraLossDbPerKm; 0 to 10 dB/km
          "extraLossDbPerKm": 0.04; "extraLossDbPerKm": 0.04, ^"gas": "CO2"; equipment.fibres[0].lossBands[0].gas; unknown field
          "minSpanKm": 61; "minSpanKm": ^111; equipment.fibres[0].minSpanKm; found 111|1 to 110 km (spanKm)
          "spanKm": 110; "spanKm": ^151; equipment.fibres[0].spanKm; found 151|1 to 150 km (maxSpanKm)
          "maxSpanKm": 150; "maxSpanKm": ^1e4; equipment.fibres[0].maxSpanKm; found 1e4|1000 km
          "status": "P"; "status": ^"X"; equipment.fibres[0].status; "X"|M, P, S, E, U
          "source": "data sheet"; "source": "data sheet", ^"colour": 3; equipment.fibres[0].colour; unknown field "colour"|only id, label
          "rateGbps": 400.5; "rateGbps": ^1e6; equipment.transceiverModes[0].rateGbps; 100000 Gbit/s
          "symbolRateGbaud": 63.1; "symbolRateGbaud": ^0; equipment.transceiverModes[0].symbolRateGbaud; 1000 GBd
          "modulation": "16QAM"; "modulation": ^""; equipment.transceiverModes[0].modulation; not blank|16QAM
          "slotGhz": 75; "slotGhz": ^62.5; equipment.transceiverModes[0].slotGhz; found 62.5|63.1 to 4800 GHz|symbolRateGbaud
          "slotGhz": 75; "slotGhz": ^4801; equipment.transceiverModes[0].slotGhz; 4801|4800 GHz
          "requiredOsnrDb": 24; "requiredOsnrDb": ^61; equipment.transceiverModes[0].requiredOsnrDb; 0 to 60 dB
          "maxDispersionPsPerNm": 20000; "maxDispersionPsPerNm": ^2e7; equipment.transceiverModes[0].maxDispersionPsPerNm; 10000000 ps/nm
          "transmitterOsnrDb": 36; "transmitterOsnrDb": ^81; equipment.transceiverModes[0].transmitterOsnrDb; 0 to 80 dB
          "minReceiverDbm": -12; "minReceiverDbm": ^21; equipment.transceiverModes[0].minReceiverDbm; -60 to 20 dBm
          "powerW": 18; "powerW": ^0; equipment.transceiverModes[0].powerW; 10000 W
          "status": "M"; "status": ^4; equipment.transceiverModes[0].status; found 4
          "source": "our laboratory"; "source": ^null; equipment.transceiverModes[0].source; null
          "band": "L"; "band": ^"C+L"; equipment.amplifiers[0].band; "C+L"|C, L
          "outputPowerDbm": 31; "outputPowerDbm": ^51; equipment.amplifiers[0].outputPowerDbm; -10 to 50 dBm
          "noiseFigureDb": 6.5; "noiseFigureDb": ^-1; equipment.amplifiers[0].noiseFigureDb; 0 to 20 dB
          "maxGainDb": 33; "maxGainDb": ^0; equipment.amplifiers[0].maxGainDb; 60 dB
          "source": "offer"; "source": "offer", ^"price": 3; equipment.amplifiers[0].price; unknown field
          "marginDb": 2.5; "marginDb": ^-1; planning.marginDb; 0 to 20 dB
          "connectorLossDb": 0.3; "connectorLossDb": ^6; planning.connectorLossDb; 0 to 5 dB
          "projection": "albers"; "projection": ^"albert"; scenes[0].projection; Did you mean "albers"?
          "layer": "borders"; "layer": ^"graticule"; scenes[0].layers[1].layer; a layer once
          "land", "graticule"; "land", ^"roads"; scenes[0].layerOrder[1]; parts of the map
          "sites", "links"; "sites", ^"sites"; scenes[0].layerOrder[3]; a layer once
          "sites", "links"; "sites", ^"waters"; scenes[0].layerOrder[3]; under all others
          "to": "abilene"}; "to": ^"austin"}; scenes[0].path.to; the identifier of a site
          "demandArcs": 12; "demandArcs": ^0; scenes[1].demandArcs; a whole number from 1 to 1000000
          "widthKm": 1200; "widthKm": ^-3; scenes[1].widthKm; more than 0 and at most 1000000 km
          "addStageOsnrDb": 35; "addStageOsnrDb": ^9; planning.addStageOsnrDb; 10 to 80 dB
          "amplifierDelayMicros": 0.15; "amplifierDelayMicros": ^-1; planning.amplifierDelayMicros; 0 to 1000 µs
          "transponderPairDelayMicros": 8; "transponderPairDelayMicros": ^1001; planning.transponderPairDelayMicros; 0 to 1000 µs
          "terminalDelayMicros": 0.25; "terminalDelayMicros": ^true; planning.terminalDelayMicros; true|a number
          "marginDb": 2.5; "marginDb": 2.5, ^"ageing": 1; planning.ageing; unknown field
          {"zoom": 3}; {"zoom": 3, "deep": [1, ^NaN]}; x-view.deep[1]; NaN
          {"zoom": 3}; {"zoom": 3, "a b": ^1e99999}; x-view["a b"]; 1e99999
          "notes": "n2"; "notes": "n2", ^"notes": "n3"; links[0].notes; a second time
          {"zoom": 3}; {"zoom": 3, ^"zoom": 3}; x-view.zoom; a second time
          "version": 1; "version": ^2; version; found 2|newest version that this Spanwright reads|Update
          "version": 1; "version": ^"1"; version; found "1"|expected 1
          "version": 1; "version": ^0; version; found 0
          "format": "spanwright-network"; "format": ^"geo"; format; "geo"|"spanwright-network"
          "powerMw": 1200,; "powerMw": 1200, ^// big; sites[0].powerMw; JSON has no comments
          "powerMw": 1200,; "powerMw": 1200 ^; sites[0].powerMw; comma
          "notes": "n7"; "notes": "n7",^; sharedRiskGroups[0].notes; Remove the comma
          "powerMw": 1200,; ^'powerMw': 1200,; sites[0].lonDeg; double-quote
          "powerMw": 1200,; "powerMw": 0^1,; sites[0].powerMw; Leading zeroes
          """)
  void eachProblemHasItsPlace(String part, String marked, String path, String words) {
    assertPlace(Texts.with(part, marked), path, words);
  }

  private static void assertPlace(String marked, String path, String words) {
    int at = marked.indexOf('^');
    String before = marked.substring(0, at);
    String json = before + marked.substring(at + 1);
    Problem problem = problems(json).getFirst();
    boolean sameLine = problem.expected().contains("comma") || problem.advice().contains("comma b");
    if (!sameLine) { // these are noticed at the next word
      assertEquals(1 + before.chars().filter(c -> c == '\n').count(), problem.line());
      assertEquals(at - before.lastIndexOf('\n'), problem.column(), problem.message());
    }
    assertEquals(path, problem.path());
    assertEquals("test.json", problem.file());
    for (String word : words.split("\\|")) {
      assertTrue(problem.message().contains(word), problem.message() + " lacks " + word);
    }
  }

  private static List<Problem> problems(String json) {
    return assertThrows(NetworkFileException.class, () -> Texts.read(json)).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "format": "spanwright-network",; format; 1
          "version": 1,; version; 1
          "name": "Texas",; name; 1
          "id": "abilene",; sites[0].id; 7
          "kind": "exchange",; sites[1].kind; 22
          "latDeg": 32.454,; sites[0].latDeg; 7
          "id": "dallas-houston",; links[1].id; 69
          "kind": "training-run",; workloads[0].kind; 77
          "targetUtilisation": 0.9,; workloads[0].targetUtilisation; 77
          "totalGbps": 4000,; workloads[2].totalGbps; 103
          "spanKm": 110,; equipment.fibres[0].spanKm; 141
          "modulation": "16QAM",; equipment.transceiverModes[0].modulation; 167
          "noiseFigureDb": 6.5,; equipment.amplifiers[0].noiseFigureDb; 184
          """)
  void aMissingFieldIsNamedAtItsObject(String part, String path, int line) {
    Problem problem = problems(Texts.with(part, "")).getFirst();
    assertEquals(path, problem.path());
    assertEquals(line, problem.line(), problem.message());
    assertTrue(problem.message().contains("found no such field"), problem.message());
  }

  @ParameterizedTest
  @CsvSource({
    "fibres, own-hollow, 141",
    "transceiverModes, own-mode, 167",
    "amplifiers, own-amplifier, 184"
  })
  void rowsOfOneIdentifierAreTurnedDown(String list, String id, int line) {
    String start = "\"" + list + "\": [\n";
    String json = Texts.with(start, start + "{\"id\": \"" + id + "\"},\n");
    Problem problem =
        problems(json).stream().filter(p -> p.path().endsWith("].id")).findFirst().orElseThrow();
    assertEquals("equipment." + list + "[1].id", problem.path());
    assertEquals(line + 2, problem.line(), problem.message());
    assertTrue(problem.message().contains("nothing else in " + list), problem.message());
  }

  @Test
  void aRowThatStandsTwiceIsOneProblem() {
    String start = "    \"amplifiers\": [\n";
    int from = Texts.FULL.indexOf(start) + start.length();
    String row = Texts.FULL.substring(from, Texts.FULL.indexOf("\n    ]", from));
    List<Problem> problems = problems(Texts.with(start, start + row + ",\n"));
    assertEquals(1, problems.size(), problems.toString());
  }

  /** A row that is wrong is one problem, not also one of the links that name it. */
  @Test
  void whatNamesAFaultyRowIsNotAtFault() {
    List<Problem> problems = problems(Texts.with("\"groupIndex\": 1.0004", "\"groupIndex\": 3"));
    assertEquals(1, problems.size(), problems.toString());
  }

  @Test
  void severalProblemsOfARowAreAllNamed() {
    String json =
        Texts.with("\"groupIndex\": 1.0004", "\"groupIndex\": 3")
            .replace("\"gammaPerWKm\": 0.0006", "\"gammaPerWKm\": 0")
            .replace("\"marginDb\": 2.5", "\"marginDb\": -1");
    List<String> paths = problems(json).stream().map(Problem::path).toList();
    assertEquals(
        List.of(
            "equipment.fibres[0].gammaPerWKm",
            "equipment.fibres[0].groupIndex",
            "planning.marginDb"),
        paths);
  }

  @Test
  void aMisspeltRequiredFieldIsRecognised() {
    Problem problem =
        problems(Texts.with("\"fibre\": \"g652d\"", "\"fiber\": \"g652d\"")).getFirst();
    assertEquals("links[1].fibre", problem.path());
    assertTrue(problem.advice().contains("\"fiber\""), problem.message());
  }

  @Test
  void aLikelySlipIsKeptAndRemarked() throws Exception {
    String json = Texts.with("\"fibrePairs\": 8", "\"fiberPairs\": 8");
    OpenedNetwork opened =
        Texts.READER.open(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    assertEquals(1, opened.network().links().get("abilene-dallas").fiberPairs());
    Problem remark = opened.remarks().getFirst();
    assertEquals("links[0].fiberPairs", remark.path());
    assertEquals(47, remark.line());
    assertTrue(remark.message().contains("Did you mean \"fibrePairs\"?"), remark.message());
    assertEquals(1, opened.remarks().size());
  }

  @Test
  void whatStandsTwiceIsKeptAndRemarked() throws Exception {
    String demand = "{\"from\": \"abilene\", \"to\": \"houston\", \"gbps\": 100}";
    String json =
        Texts.with(demand, demand + ",\n        " + demand)
            .replace("[\"abilene\", \"dallas\"]", "[\"abilene\", \"dallas\", \"abilene\"]");
    OpenedNetwork opened =
        Texts.READER.open(
            new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    assertEquals(json, NetworkWriter.write(opened.network()));
    List<String> paths = opened.remarks().stream().map(Problem::path).toList();
    assertEquals(List.of("workloads[0].campuses[2]", "workloads[1].demands[1]"), paths);
    assertTrue(opened.remarks().getLast().found().endsWith("(first in line 99)"));
  }

  @Test
  void severalProblemsComeInTheOrderOfTheFile() {
    String json =
        Texts.with("\"lonDeg\": -96.8", "\"lonDeg\": 196.8")
            .replace("\"terabytes\": 810", "\"terabytes\": \"many\"")
            .replace("\"band\": \"super-C\"", "\"band\": \"S\"");
    NetworkFileException e = assertThrows(NetworkFileException.class, () -> Texts.read(json));
    List<String> paths = e.problems().stream().map(Problem::path).toList();
    assertEquals(List.of("sites[1].lonDeg", "links[0].band", "workloads[3].terabytes"), paths);
    assertTrue(e.getMessage().startsWith("test.json, line 27, column 17, sites[1].lonDeg: found"));
    assertTrue(e.getMessage().endsWith("(And 2 more problems.)"), e.getMessage());
  }

  @Test
  void whatNamesAFaultySiteIsNotAtFault() {
    List<Problem> problems = problems(Texts.with("\"latDeg\": 32.78", "\"latDeg\": 132.78"));
    assertEquals(1, problems.size(), problems.toString());
  }

  @Test
  void problemsAreBounded() {
    StringBuilder sites = new StringBuilder("{\"id\": \"\"}");
    sites.repeat(", {\"id\": \"\"}", 999);
    String json =
        "{\"format\": \"spanwright-network\", \"version\": 1, \"name\": \"x\", \"links\": [],"
            + " \"sites\": ["
            + sites
            + "]}";
    assertEquals(NetworkLimits.MAX_PROBLEMS, problems(json).size());
  }

  @Test
  void aSourceWithoutPowerIsTurnedDown() {
    Problem problem = problems(Texts.with("\"powerMw\": 1200,", "")).getFirst();
    assertEquals("sites[0].powerSource", problem.path());
  }

  @Test
  void everyPrefixOfAFileIsCutShort() {
    String json = Texts.FULL.stripTrailing();
    for (int length = 0; length < json.length(); length++) {
      List<Problem> problems = problems(json.substring(0, length));
      assertEquals(1, problems.size());
      String found = problems.getFirst().found();
      assertTrue(
          found.equals(length == 0 ? "an empty file" : "the end of the file"),
          length + ": " + problems.getFirst().message());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', an empty file",
    "' \n ', an empty file",
    "hello, hello",
    "[], an array of 0",
    "3, found 3",
    "'{} {}', more text after the end",
    "{}, no such field"
  })
  void whatIsNoNetworkIsTurnedDown(String json, String words) {
    assertTrue(problems(json).getFirst().message().contains(words), problems(json).toString());
  }
}
