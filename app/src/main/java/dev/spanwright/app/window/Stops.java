package dev.spanwright.app.window;

import dev.spanwright.app.start.Tour;
import java.util.List;

/** What the short tour tells about the window. */
final class Stops {

  private Stops() {}

  static List<Tour.Stop> all() {
    return List.of(
        new Tour.Stop(
            "tool-rail",
            "Place and connect",
            "Choose a kind of site (keys 1 to 6) and click on the map; near a city the site takes"
                + " its place and name. Then choose Connect (C) and click one site after the"
                + " other. Esc goes back to Select."),
        new Tour.Stop(
            "map-area",
            "The map answers at once",
            "Drag a selected site and read what the move does to latency and throughput. The wheel"
                + " zooms to the cursor, Space or the middle button pans in every tool."),
        new Tour.Stop(
            "side",
            "Results, and what is selected",
            "Results tell what the network carries, how far it can grow and what holds it back."
                + " What you click on the map is shown by the Inspector, to be changed there."),
        new Tour.Stop(
            "top-bar",
            "Colours show a measure",
            "Colour links by utilisation, latency, headroom or margin. The legend says what"
                + " colours, widths and line structures mean."),
        new Tour.Stop(
            "search",
            "Find everything",
            "Search for sites and 44,000 cities here, or press Ctrl+K for actions, links and places"
                + " alike. Every action stands in a menu with its keys."),
        new Tour.Stop(
            "menu",
            "Take it along",
            "Every step can be undone, and History goes to any of them. Ctrl+E exports the picture"
                + " as PNG, SVG, PDF or PowerPoint; F5 presents the scenes. Help has it all."));
  }
}
