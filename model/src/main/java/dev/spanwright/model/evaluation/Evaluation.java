package dev.spanwright.model.evaluation;

import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.Routing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All stages of one revision of a network.
 *
 * @param revision counts up with every edit; a higher one is newer
 * @param network what was drawn
 * @param plants every link as laid, by link identifier, in the order of the network
 * @param routing where the demands run by default
 * @param headroom how far the demands can grow together
 */
public record Evaluation(
    long revision,
    Network network,
    Map<String, LinkPlant> plants,
    Routing routing,
    Headroom headroom) {

  public Evaluation {
    plants = Collections.unmodifiableMap(new LinkedHashMap<>(plants));
  }
}
