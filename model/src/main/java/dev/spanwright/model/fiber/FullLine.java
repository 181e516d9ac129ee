package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.network.Band;
import java.util.ArrayList;
import java.util.List;

/** Makes the spans of the full line model out of a line as designed. */
final class FullLine {

  private FullLine() {}

  /**
   * The spans of a section: the amplifier behind each makes up its loss, and brings the channels to
   * the launch power of the next span.
   */
  static List<LineSpan> spans(SpanChain section, LitLine line, ModeTrial trial, Band band) {
    List<SpanGroup> groups = section.groups();
    List<LineSpan> spans = new ArrayList<>(section.count());
    for (int g = 0; g < groups.size(); g++) {
      SpanGroup group = groups.get(g);
      int next = Math.min(g + 1, groups.size() - 1);
      for (int i = 1; i <= group.count(); i++) {
        int feeds = i < group.count() ? g : next;
        double raiseDb = Decibels.ofRatio(line.launchWatts(feeds) / line.launchWatts(g));
        spans.add(
            new LineSpan(
                group.line(),
                group.lengthKm(),
                group.endLossDb(),
                group.endLossDb(),
                noiseFigure(trial.amplifiers(groups.get(feeds).fiber().hollowCore()), band),
                group.lossDb() + raiseDb));
      }
    }
    return spans;
  }

  private static NoiseFigure noiseFigure(LineAmplifiers amplifiers, Band band) {
    List<AmplifierType> bySlice = amplifiers.bySlice();
    return bySlice.size() == 1
        ? NoiseFigure.flat(bySlice.getFirst().noiseFigureDb())
        : NoiseFigure.split(
            BandSlice.of(band).getLast().lowThz(),
            bySlice.getFirst().noiseFigureDb(),
            bySlice.getLast().noiseFigureDb());
  }
}
