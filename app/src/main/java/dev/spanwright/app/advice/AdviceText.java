package dev.spanwright.app.advice;

import dev.spanwright.app.ai.Tiles;
import dev.spanwright.model.advice.AddedCost;
import dev.spanwright.model.advice.Change;
import dev.spanwright.model.advice.Metric;
import dev.spanwright.model.judge.LinkCost.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words and figures of advice, no more precise than the change that they tell. */
final class AdviceText {

  private static final int MOST_DECIMALS = 5;

  private AdviceText() {}

  /** What is gained, signed: {@code −0.16 ms}, {@code +0.075×}, {@code +0.17 points}. */
  static String gain(Change change) {
    double rise =
        inUnit(change.metric(), change.after()) - inUnit(change.metric(), change.before());
    if (Double.isNaN(rise) || Double.isInfinite(rise)) {
      return fromTo(change);
    }
    String number = String.format(Locale.ROOT, "%,." + decimals(change) + "f", Math.abs(rise));
    return (rise < 0 ? "−" : "+") + number + points(change.metric());
  }

  /** Both values: {@code 7.15 → 6.98 ms}. */
  static String fromTo(Change change) {
    int decimals = decimals(change);
    return value(change.metric(), change.before(), decimals)
        + " → "
        + value(change.metric(), change.after(), decimals)
        + unit(change.metric());
  }

  /** A value with its unit, to three digits. */
  static String value(Metric metric, double value) {
    double shown = Math.abs(inUnit(metric, value));
    int decimals = shown >= 100 || shown == 0 ? 0 : shown >= 10 ? 1 : 2;
    return value(metric, value, decimals) + unit(metric);
  }

  /** Another figure that changes: {@code carried by default 99.2 → 91.4 %}. */
  static String effect(Change change) {
    String name = change.metric().label();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + " " + fromTo(change);
  }

  private static String value(Metric metric, double value, int decimals) {
    return Double.isInfinite(value)
        ? "∞"
        : String.format(Locale.ROOT, "%,." + decimals + "f", inUnit(metric, value));
  }

  private static double inUnit(Metric metric, double value) {
    return metric.unit().equals("%") ? 100 * value : value;
  }

  private static String unit(Metric metric) {
    return metric.unit().equals("×") ? "×" : " " + metric.unit();
  }

  private static String points(Metric metric) {
    return metric.unit().equals("%") ? " points" : unit(metric);
  }

  /** Two digits of the change are shown. */
  private static int decimals(Change change) {
    double rise =
        Math.abs(
            inUnit(change.metric(), change.after()) - inUnit(change.metric(), change.before()));
    if (!(rise > 0) || Double.isInfinite(rise)) {
      return 2;
    }
    return Math.clamp(1 - (int) Math.floor(Math.log10(rise)), 0, MOST_DECIMALS);
  }

  /** What it costs: {@code 15 M USD}, or what of it is not known. */
  static String cost(AddedCost cost) {
    List<String> missing = missing(cost);
    if (missing.isEmpty() || cost.knownUsd() > 0) {
      return usd(cost.knownUsd()) + (missing.isEmpty() ? "" : " without " + listed(missing));
    }
    return Tiles.BLANK + " USD (no price of " + listed(missing) + ")";
  }

  private static List<String> missing(AddedCost cost) {
    if (cost.sites()) {
      return List.of("the site");
    }
    List<String> missing = new ArrayList<>(cost.notKnown().stream().map(AdviceText::part).toList());
    if (cost.amplifiers() && !cost.notKnown().contains(Part.HUTS)) {
      missing.addFirst("amplifiers");
    }
    return missing;
  }

  private static String listed(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  private static String part(Part part) {
    return switch (part) {
      case HUTS -> "amplifiers of the band";
      case BUILD, FIBRE, TRANSCEIVERS, REGENERATORS -> part.label().toLowerCase(Locale.ROOT);
    };
  }

  /** Money to two digits: {@code 15 M USD}. */
  static String usd(double usd) {
    if (usd == 0) {
      return "0 USD";
    }
    return usd < 100_000 ? Tiles.rough(usd / 1e3) + " k USD" : Tiles.rough(usd / 1e6) + " M USD";
  }

  /** Energy of a year, signed; empty where next to nothing changes. */
  static String energy(AddedCost cost) {
    double gwh = cost.energyGwhPerYear();
    return Math.abs(gwh) < 5e-4
        ? ""
        : (gwh < 0 ? "−" : "+") + Tiles.rough(Math.abs(gwh)) + " GWh a year";
  }

  /** Texts with dots between; those that are empty are left out. */
  static String joined(List<String> texts) {
    return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("  ·  "));
  }
}
