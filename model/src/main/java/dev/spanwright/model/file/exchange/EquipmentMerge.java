package dev.spanwright.model.file.exchange;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.Catalogues;
import dev.spanwright.model.equipment.Equipment;
import dev.spanwright.model.equipment.FiberType;
import dev.spanwright.model.equipment.TransceiverMode;
import dev.spanwright.model.network.Ids;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The equipment of a network that is added to another one. Its links keep what they are made of: a
 * row that differs from that of the same identifier gets another one, also a built-in row that the
 * other network has put its own in place of.
 */
final class EquipmentMerge {

  private static final Catalogues BUILT_IN = Catalogues.builtIn();

  private final Rows<FiberType> fibers;
  private final Rows<AmplifierType> amplifiers;
  private final Rows<TransceiverMode> modes;

  private final Set<String> assumed;
  private final Set<String> takenOver = new TreeSet<>();

  /**
   * @param assumedFibers identifiers of the links of the added network whose fibre is no more than
   *     assumed
   */
  EquipmentMerge(Network base, Network added, Collection<String> assumedFibers) {
    Equipment there = base.equipment();
    Equipment own = added.equipment();
    assumed = assumed(added, assumedFibers);
    Set<String> ofFibers = new HashSet<>();
    Set<String> ofAmplifiers = new HashSet<>();
    for (Link link : added.links()) {
      if (!assumed.contains(link.id())) {
        ofFibers.addAll(link.fibers());
      } else if (there.fibers().stream().anyMatch(row -> row.id().equals(link.fiber()))) {
        takenOver.add(link.fiber());
      }
      ofAmplifiers.addAll(link.line().amplifiers());
    }
    fibers =
        new Rows<>(
            BUILT_IN.fibers().types(), there.fibers(), own.fibers(), FiberType::id, ofFibers);
    amplifiers =
        new Rows<>(
            BUILT_IN.amplifiers().types(),
            there.amplifiers(),
            own.amplifiers(),
            AmplifierType::id,
            ofAmplifiers);
    // no link names its modes: those of the whole document are tried
    modes =
        new Rows<>(
            BUILT_IN.transceivers().modes(),
            there.modes(),
            own.modes(),
            TransceiverMode::id,
            Set.of());
  }

  /** Fibres of the added network's own are no assumption. */
  private static Set<String> assumed(Network added, Collection<String> links) {
    Set<String> own =
        added.equipment().fibers().stream().map(FiberType::id).collect(Collectors.toSet());
    return links.stream()
        .filter(id -> added.links().find(id).filter(l -> !own.contains(l.fiber())).isPresent())
        .collect(Collectors.toSet());
  }

  /** Whether the fibre of a link of the added network is that of the base. */
  boolean isAssumed(String linkId) {
    return assumed.contains(linkId);
  }

  /** The rows of the added network, with those built-in ones that would not be found any more. */
  Equipment equipment() {
    return new Equipment(fibers.rows, modes.rows, amplifiers.rows);
  }

  /** New identifiers of fibres. */
  Map<String, String> fibers() {
    return fibers.renamed;
  }

  /** New identifiers of amplifiers. */
  Map<String, String> amplifiers() {
    return amplifiers.renamed;
  }

  /** New identifiers of transceiver modes. */
  Map<String, String> modes() {
    return modes.renamed;
  }

  /** What becomes of the equipment, in sentences. */
  List<String> told(String baseName) {
    List<String> told = new ArrayList<>();
    takenOver.forEach(
        id ->
            told.add(
                "Links without a fibre in the file get \"%s\" as it is in \"%s\"."
                    .formatted(id, baseName)));
    fibers.tell("Fibre", baseName, told);
    amplifiers.tell("Amplifier", baseName, told);
    modes.tell("Transceiver mode", baseName, told);
    int more = modes.fresh;
    if (more > 0) {
      told.add(
          "%d transceiver mode%s of the file: the links of \"%s\" are lit with %s too where that carries more."
              .formatted(more, more == 1 ? "" : "s", baseName, more == 1 ? "it" : "them"));
    }
    return told;
  }

  /** The rows of one catalogue. */
  private static final class Rows<T> {

    private final List<T> rows;
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private int fresh;

    /**
     * @param there the rows of the network that is added to
     * @param own those of the network that is added
     * @param named the identifiers that the links of that name
     */
    Rows(List<T> builtIn, List<T> there, List<T> own, Function<T, String> idOf, Set<String> named) {
      Map<String, T> catalogue = byId(builtIn, idOf);
      Map<String, T> others = byId(there, idOf);
      rows = new ArrayList<>(own);
      Set<String> ofOwn = own.stream().map(idOf).collect(Collectors.toSet());
      for (T row : builtIn) {
        String id = idOf.apply(row);
        if (named.contains(id) && others.containsKey(id) && !ofOwn.contains(id)) {
          rows.add(row);
        }
      }
      Set<String> taken = new HashSet<>(catalogue.keySet());
      taken.addAll(others.keySet());
      taken.addAll(ofOwn);
      for (T row : rows) {
        String id = idOf.apply(row);
        boolean isThere = row.equals(others.get(id));
        fresh += isThere ? 0 : 1;
        if (!isThere && (catalogue.containsKey(id) || others.containsKey(id))) {
          String free = Ids.fresh(id, taken::contains);
          taken.add(free);
          renamed.put(id, free);
        }
      }
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> idOf) {
      Map<String, T> byId = new HashMap<>();
      rows.forEach(row -> byId.put(idOf.apply(row), row));
      return byId;
    }

    void tell(String what, String baseName, List<String> told) {
      renamed.forEach(
          (id, free) ->
              told.add(
                  "%s \"%s\" of the file becomes \"%s\": \"%s\" has other figures under that name."
                      .formatted(what, id, free, baseName)));
    }
  }
}
