package dev.spanwright.app.scenario;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Power;
import dev.spanwright.model.network.Site;
import dev.spanwright.model.solve.DemandRoute;
import dev.spanwright.model.solve.LinkLoad;
import dev.spanwright.model.solve.Routing;
import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * A figure of a network by which variants are compared.
 *
 * @param id names it in the window
 * @param name what people call it
 * @param better whether more of it is better
 * @param value takes it out of what is known; nothing where there is none
 * @param words writes it with its unit
 */
record Figure(
    String id,
    String name,
    Better better,
    Function<Evaluation, OptionalDouble> value,
    DoubleFunction<String> words) {

  /** Which way is better. */
  enum Better {
    MORE,
    LESS,
    NEITHER
  }

  /** All figures in their order. */
  static List<Figure> all() {
    return List.of(
        new Figure(
            "offered", "Offered", Better.NEITHER, e -> offered(e.shownRouting()), Quantity::rate),
        new Figure(
            "carried", "Carried", Better.NEITHER, e -> carried(e.shownRouting()), Quantity::rate),
        new Figure("share", "Carried of offered", Better.MORE, Figure::share, Quantity::percent),
        new Figure("headroom", "Headroom", Better.MORE, Figure::headroom, Quantity::factor),
        new Figure("worst", "Worst latency", Better.LESS, Figure::worst, Quantity::latency),
        new Figure("mean", "Mean latency", Better.LESS, Figure::mean, Quantity::latency),
        new Figure("busiest", "Busiest link", Better.LESS, Figure::busiest, Quantity::percent),
        new Figure("route", "Route length", Better.LESS, Figure::route, Quantity::length),
        new Figure("power", "Site power", Better.NEITHER, Figure::power, Quantity::power),
        new Figure(
            "sites", "Sites", Better.NEITHER, e -> of(e.network().sites().size()), Figure::whole),
        new Figure(
            "links", "Links", Better.NEITHER, e -> of(e.network().links().size()), Figure::whole));
  }

  private static OptionalDouble of(double value) {
    return OptionalDouble.of(value);
  }

  private static String whole(double value) {
    return String.valueOf(Math.round(value));
  }

  private static OptionalDouble offered(Routing routing) {
    return routing.demands().isEmpty() ? OptionalDouble.empty() : of(routing.offeredGbps());
  }

  private static OptionalDouble carried(Routing routing) {
    return routing.demands().isEmpty() ? OptionalDouble.empty() : of(routing.carriedGbps());
  }

  private static OptionalDouble share(Evaluation known) {
    double offered = known.shownRouting().offeredGbps();
    return offered > 0 ? of(known.shownRouting().carriedGbps() / offered) : OptionalDouble.empty();
  }

  private static OptionalDouble headroom(Evaluation known) {
    double factor = known.headroom().factor();
    boolean none = known.demands().isEmpty() || !Double.isFinite(factor);
    return none ? OptionalDouble.empty() : of(factor);
  }

  private static OptionalDouble worst(Evaluation known) {
    return known.shownRouting().demands().stream()
        .map(DemandRoute::latencyMs)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble)
        .max();
  }

  /** One way, weighted by what is carried. */
  private static OptionalDouble mean(Evaluation known) {
    double sum = 0;
    double weight = 0;
    for (DemandRoute route : known.shownRouting().demands()) {
      if (route.latencyMs().isPresent()) {
        sum += route.latencyMs().getAsDouble() * route.carriedGbps();
        weight += route.carriedGbps();
      }
    }
    return weight > 0 ? of(sum / weight) : OptionalDouble.empty();
  }

  private static OptionalDouble busiest(Evaluation known) {
    return known.shownRouting().loads().values().stream().mapToDouble(LinkLoad::utilisation).max();
  }

  private static OptionalDouble route(Evaluation known) {
    return of(known.plants().values().stream().mapToDouble(LinkPlant::lengthKm).sum());
  }

  private static OptionalDouble power(Evaluation known) {
    List<Power> powers =
        known.network().sites().stream().map(Site::power).flatMap(Optional::stream).toList();
    return powers.isEmpty() // not known, and not none
        ? OptionalDouble.empty()
        : of(powers.stream().mapToDouble(Power::megawatts).sum());
  }

  /** The figure in words. */
  String words(OptionalDouble found) {
    return found.isPresent() ? words.apply(found.getAsDouble()) : "–";
  }

  /** How it changes from one to the other, with its sign; empty where there is no change. */
  String change(OptionalDouble from, OptionalDouble to) {
    if (from.isEmpty() || to.isEmpty() || words(from).equals(words(to))) {
      return "";
    }
    double change = to.getAsDouble() - from.getAsDouble();
    String by = words.apply(Math.abs(change));
    return (change > 0 ? "+" : "−") + (by.endsWith("%") ? points(by) : by);
  }

  /** From 78 to 61 % it is 17 points less, not 17 %. */
  private static String points(String percent) {
    return percent.substring(0, percent.length() - 1) + "points";
  }

  /** Whether the change is for the better: above 0; for the worse: below 0; neither: 0. */
  int judged(OptionalDouble from, OptionalDouble to) {
    if (change(from, to).isEmpty()) {
      return 0;
    }
    int sign = (int) Math.signum(to.getAsDouble() - from.getAsDouble());
    return switch (better) {
      case MORE -> sign;
      case LESS -> -sign;
      case NEITHER -> 0;
    };
  }
}
