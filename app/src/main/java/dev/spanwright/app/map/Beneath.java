package dev.spanwright.app.map;

import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import java.util.List;

/**
 * What lies on top of each other under a click.
 *
 * @param all everything there, the likeliest first
 * @param choices what a click there may be meant for: without the links that end at a site there,
 *     which are meant by clicks elsewhere
 */
record Beneath(List<HitMap.Hit> all, List<HitMap.Hit> choices) {

  static Beneath at(MapView view, Network network, double x, double y) {
    List<HitMap.Hit> all =
        view.hits(x, y, Hover.REACH_PX).stream().filter(h -> Names.isThere(network, h)).toList();
    return new Beneath(all, all.stream().filter(hit -> isChoice(network, all, hit)).toList());
  }

  private static boolean isChoice(Network network, List<HitMap.Hit> all, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite _ -> true;
      case HitMap.Hit.OnLink(String id) ->
          all.stream()
              .filter(HitMap.Hit.OnSite.class::isInstance)
              .noneMatch(site -> network.links().get(id).touches(site.id()));
    };
  }

  /** Whether a click there can be meant for more than one thing. */
  boolean isAmbiguous() {
    return choices.size() > 1;
  }

  /** The one after what is selected, round and round; the second where that is not there. */
  static HitMap.Hit after(Selection selected, List<HitMap.Hit> hits) {
    int at = 0;
    for (int i = 0; i < hits.size(); i++) {
      if (Names.selection(hits.get(i)).equals(selected)) {
        at = i;
      }
    }
    return hits.get((at + 1) % hits.size());
  }
}
