package dev.spanwright.render.picture.line;

import dev.spanwright.model.fiber.LineReport;
import java.util.ArrayList;
import java.util.List;

/**
 * The GSNR along a line, in sections between regenerators.
 *
 * @param sections from the first site to the last
 * @param neededDb what the mode needs: its required OSNR and the margin, dB
 */
record Quality(List<Section> sections, double neededDb) {

  /**
   * A stretch between places where the signal is sent anew.
   *
   * @param fromStation where it is sent
   * @param toStation where it is received
   * @param behindDb GSNR behind each station but the last, dB
   * @param receivedDb GSNR as it is received, dB
   */
  record Section(int fromStation, int toStation, List<Double> behindDb, double receivedDb) {}

  static Quality of(LineReport report) {
    List<LineReport.Station> stations = report.stations();
    List<Section> sections = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < stations.size(); i++) {
      boolean last = i == stations.size() - 1;
      if (last || stations.get(i).kind() == LineReport.StationKind.REGENERATOR) {
        sections.add(section(stations, from, i));
        from = i;
      }
    }
    return new Quality(sections, report.mode().requiredOsnrDb() + report.requiredMarginDb());
  }

  /** A regenerator sends what the first site sends; its station tells what it receives. */
  private static Section section(List<LineReport.Station> stations, int from, int to) {
    List<Double> behind = new ArrayList<>();
    behind.add(stations.getFirst().gsnrDb());
    stations.subList(from + 1, to).forEach(station -> behind.add(station.gsnrDb()));
    return new Section(from, to, List.copyOf(behind), stations.get(to).gsnrDb());
  }

  /** The worst GSNR that is received, dB. */
  double worstDb() {
    return sections.stream().mapToDouble(Section::receivedDb).min().orElseThrow();
  }

  double lowestDb() {
    return Math.min(worstDb(), neededDb);
  }

  double highestDb() {
    double highest = neededDb;
    for (Section section : sections) {
      for (double db : section.behindDb()) {
        highest = Math.max(highest, db);
      }
    }
    return highest;
  }
}
