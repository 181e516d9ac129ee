package dev.spanwright.samples;

import java.util.List;
import java.util.Optional;

/** The networks that come with the program. */
public final class SampleNetworks {

  private static final List<Sample> ALL =
      List.of(
          sample(
              "us-power-first",
              "US power-first",
              "Announced AI campuses of the United States, joined to the metros."),
          sample(
              "nordic-power-europe",
              "Nordic power, European users",
              "Nordic campuses, joined to the metros of Europe by land and sea."),
          sample(
              "global-ai-backbone",
              "Global AI backbone",
              "Campuses on four continents, joined by submarine cables and land routes."),
          sample(
              "metro-inference",
              "Metro inference, Rhine-Main",
              "Decode nodes, cloud zones and company cores within 75 km of Frankfurt."),
          sample(
              "two-campuses",
              "Two campuses, 700 miles apart",
              "One model over two campuses: what distance and fibre make of it."),
          sample("nsfnet", "NSFNET", "The classic reference network of 14 nodes and 21 links."),
          sample("abilene", "Abilene", "The backbone of Internet2 of 2005: 11 nodes and 14 links."),
          sample("geant", "GÉANT", "The research backbone of Europe of 2004: 22 nodes, 36 links."),
          sample(
              "germany", "Germany, 17 nodes", "The German reference network: 17 nodes, 26 links."),
          sample(
              "germany-50",
              "Germany, 50 cities",
              "Fifty German cities and 88 links along railways, with traffic by population."));

  private SampleNetworks() {}

  /** All samples; the first one is the default. */
  public static List<Sample> all() {
    return ALL;
  }

  /** The sample of a name, if there is one. */
  public static Optional<Sample> find(String name) {
    return ALL.stream().filter(sample -> sample.name().equals(name)).findFirst();
  }

  private static Sample sample(String name, String title, String summary) {
    return new Sample(name, title, summary, name + ".spanwright.json");
  }
}
