package dev.spanwright.app.map;

import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.traffic.Demand;
import dev.spanwright.render.picture.HitMap;
import dev.spanwright.render.picture.Selection;
import java.util.function.Predicate;

/** What people call the things on the map. */
public final class Names {

  private Names() {}

  /** {@code Denver}, or {@code Denver – Chicago} of a link. */
  static String of(Network network, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> network.sites().get(id).name();
      case HitMap.Hit.OnLink(String id) -> ends(network, network.links().get(id));
    };
  }

  /** {@code Denver – Chicago}. */
  public static String ends(Network network, Link link) {
    return network.sites().get(link.from()).name() + " – " + network.sites().get(link.to()).name();
  }

  /** What kind of thing it is. */
  static String kind(Network network, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> network.sites().get(id).kind().label();
      case HitMap.Hit.OnLink(String _) -> "Link";
    };
  }

  /** {@code Denver → Chicago} of a demand. */
  public static String demand(Network network, Demand demand) {
    return site(network, demand.from()) + " → " + site(network, demand.to());
  }

  /** A name, or with the first number behind it that makes it one that is not taken. */
  public static String free(String name, Predicate<String> taken) {
    String candidate = name;
    for (int n = 2; taken.test(candidate); n++) {
      candidate = name + " " + n;
    }
    return candidate;
  }

  private static String site(Network network, String id) {
    return network.sites().find(id).map(site -> site.name()).orElse(id);
  }

  static boolean isThere(Network network, HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> network.sites().contains(id);
      case HitMap.Hit.OnLink(String id) -> network.links().contains(id);
    };
  }

  static Selection selection(HitMap.Hit hit) {
    return switch (hit) {
      case HitMap.Hit.OnSite(String id) -> Selection.site(id);
      case HitMap.Hit.OnLink(String id) -> Selection.link(id);
    };
  }
}
