package dev.spanwright.model.fiber;

import dev.spanwright.model.equipment.AmplifierType;
import dev.spanwright.model.equipment.LossBand;
import dev.spanwright.model.network.Band;
import java.util.ArrayList;
import java.util.List;

/** Makes the spans of the full line model out of a line as designed. */
final class FullLine {

  private static final double DARK_DB = LineQuantity.EXTRA_LOSS_DB.max();

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
                bearable(group),
                group.lengthKm(),
                group.endLossDb(),
                group.endLossDb(),
                noiseFigure(trial.amplifiers(groups.get(feeds).fiber().hollowCore()), band),
                group.lossDb() + raiseDb));
      }
    }
    return spans;
  }

  /** A channel that loses {@link #DARK_DB} to gas is dark; the model takes no more than that. */
  private static LineFiber bearable(SpanGroup group) {
    LineFiber line = group.line();
    double mostDbPerKm = DARK_DB / (group.lengthKm() * Math.max(1, line.lossBands().size()));
    if (line.lossBands().stream().allMatch(band -> band.extraDbPerKm() <= mostDbPerKm)) {
      return line;
    }
    return new LineFiber(
        line.attenuationDbPerKm(),
        line.dispersionPsPerNmKm(),
        line.gammaPerWattKm(),
        line.effectiveAreaMicrons2(),
        line.groupIndex(),
        line.intermodalInterferenceDbPerKm(),
        line.lossBands().stream()
            .map(
                band ->
                    new LossBand(
                        band.lowThz(), band.highThz(), Math.min(band.extraDbPerKm(), mostDbPerKm)))
            .toList());
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
