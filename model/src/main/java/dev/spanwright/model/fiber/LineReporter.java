package dev.spanwright.model.fiber;

import dev.spanwright.model.fiber.LineReport.Channel;
import dev.spanwright.model.fiber.LineReport.NoiseShares;
import dev.spanwright.model.fiber.LineReport.Station;
import dev.spanwright.model.fiber.LineReport.StationKind;
import dev.spanwright.model.network.Band;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks closely at a line as designed, by the full line model. */
final class LineReporter {

  private final ModeTrial trial;
  private final LineDesign design;
  private final FilledBand filled;
  private final double marginDb;
  private final double terminals;
  private final boolean[] lit;
  private final boolean givenPower;
  private final List<Section> sections = new ArrayList<>();

  /** What lies between two regenerators or ends, with the state behind every amplifier. */
  private record Section(SpanChain chain, LitLine line, List<LineQuality> states) {
    LineQuality end() {
      return states.getLast();
    }
  }

  LineReporter(LineDesigner designer, LineRequest request, LineDesign design) {
    this.design = design;
    trial = designer.trial(request);
    givenPower = request.settings().launchPowerDbm().isPresent();
    marginDb = designer.rules().marginDb();
    List<FilledBand> all = designer.lighting().filled(request.band());
    int index = designer.lighting().indexOf(design.nearest().mode(), request.band());
    filled = all.get(index);
    terminals = trial.terminalRatio(filled.mode());
    List<SpanChain> chains = design.chain().sections(design.regenerators());
    for (SpanChain chain : chains) {
      sections.add(section(index, chain, request.band()));
    }
    lit = trial.litChannels(index, chains);
  }

  private Section section(int mode, SpanChain chain, Band band) {
    LitLine line = trial.lit(mode, chain);
    Comb comb = filled.comb(Decibels.ofWatts(line.launchWatts(0)));
    List<LineSpan> spans = FullLine.spans(chain, line, trial, band);
    return new Section(chain, line, LineModel.trace(comb, spans));
  }

  LineReport report(LinkPlant plant) {
    List<Channel> channels = channels();
    int worst = worst(channels);
    NoiseShares shares = shares(channels.get(worst));
    List<ModeBudget> budgets = trial.all(design.chain().sections(design.regenerators()));
    Optional<ModeBudget> faster = faster(budgets);
    boolean limited = sections.stream().anyMatch(section -> section.line().isPowerLimited());
    LineVerdict verdict =
        new LineJudge(shares, marginDb, limited, givenPower).verdict(design, faster);
    return new LineReport(
        plant.linkId(),
        filled.mode(),
        design.best().isPresent(),
        marginDb,
        design.nearest().launchPowerDbm(),
        stations(plant, worst),
        channels,
        shares,
        verdict.limit(),
        verdict.text(),
        budgets,
        faster);
  }

  private List<Channel> channels() {
    List<Channel> channels = new ArrayList<>(filled.size());
    for (int i = 0; i < filled.size(); i++) {
      Channel worst = null;
      for (Section section : sections) {
        Channel here = channel(section.end(), i);
        if (worst == null || here.gsnrDb() < worst.gsnrDb()) {
          worst = here;
        }
      }
      channels.add(worst);
    }
    return channels;
  }

  private Channel channel(LineQuality quality, int i) {
    double tenthDb = quality.toTenthNanometreDb(i);
    double gsnrDb = gsnrDb(quality, i);
    double margin = gsnrDb - filled.mode().requiredOsnrDb();
    return new Channel(
        quality.frequencyThz(i),
        quality.osnrDb(i) + tenthDb,
        quality.nonlinearSnrDb(i) + tenthDb,
        quality.interferenceSnrDb(i) + tenthDb,
        gsnrDb,
        margin,
        design.best().isPresent() && lit[i]);
  }

  /** Signal over all noise with transmitter and add stage, dB in 0.1 nm. */
  private double gsnrDb(LineQuality quality, int i) {
    double line = Decibels.toRatio(-quality.gsnrDb(i) - quality.toTenthNanometreDb(i));
    return -Decibels.ofRatio(line + terminals);
  }

  /** The worst channel that is lit; where none is, the worst of all. */
  private static int worst(List<Channel> channels) {
    boolean anyLit = channels.stream().anyMatch(Channel::lit);
    int worst = -1;
    for (int i = 0; i < channels.size(); i++) {
      Channel channel = channels.get(i);
      if ((channel.lit() || !anyLit)
          && (worst < 0 || channel.gsnrDb() < channels.get(worst).gsnrDb())) {
        worst = i;
      }
    }
    return worst;
  }

  private NoiseShares shares(Channel channel) {
    double emission = Decibels.toRatio(-channel.osnrDb());
    double nonlinear = Decibels.toRatio(-channel.nonlinearSnrDb());
    double interference = Decibels.toRatio(-channel.interferenceSnrDb());
    if (Double.isInfinite(nonlinear)) {
      return new NoiseShares(0, 1, 0, 0); // no signal is left
    }
    double sum = emission + nonlinear + interference + terminals;
    return new NoiseShares(emission / sum, nonlinear / sum, interference / sum, terminals / sum);
  }

  private List<Station> stations(LinkPlant plant, int channel) {
    List<Station> stations = new ArrayList<>();
    double launchDbm = Decibels.ofWatts(sections.getFirst().line().launchWatts(0));
    stations.add(
        new Station(
            StationKind.SITE,
            0,
            Optional.empty(),
            launchDbm,
            launchDbm,
            -Decibels.ofRatio(terminals)));
    for (int s = 0; s < sections.size(); s++) {
      double afterDbm =
          s + 1 < sections.size()
              ? Decibels.ofWatts(sections.get(s + 1).line().launchWatts(0))
              : Double.NaN;
      addSection(stations, sections.get(s), afterDbm, plant, channel);
    }
    return stations;
  }

  /**
   * @param afterDbm launch power behind the section; none at the end of the line
   */
  private void addSection(
      List<Station> stations, Section section, double afterDbm, LinkPlant plant, int channel) {
    List<SpanGroup> groups = section.chain().groups();
    int span = 0;
    for (int g = 0; g < groups.size(); g++) {
      double ownDbm = Decibels.ofWatts(section.line().launchWatts(g));
      for (int i = 1; i <= groups.get(g).count(); i++) {
        boolean last = span + 1 == section.states().size();
        boolean change = i == groups.get(g).count() && !last;
        double nextDbm = change ? Decibels.ofWatts(section.line().launchWatts(g + 1)) : ownDbm;
        double outDbm = last && !Double.isNaN(afterDbm) ? afterDbm : nextDbm;
        double inDbm = ownDbm - groups.get(g).lossDb();
        double gsnrDb = gsnrDb(section.states().get(span), channel);
        stations.add(station(plant, stations.size(), inDbm, outDbm, gsnrDb));
        span++;
      }
    }
  }

  private static Station station(
      LinkPlant plant, int number, double inDbm, double outDbm, double gsnrDb) {
    if (number > plant.huts().size()) {
      return new Station(
          StationKind.SITE, plant.lengthKm(), Optional.empty(), inDbm, outDbm, gsnrDb);
    }
    Hut hut = plant.huts().get(number - 1);
    StationKind kind = hut.regenerator() ? StationKind.REGENERATOR : StationKind.AMPLIFIER;
    return new Station(kind, hut.atKm(), hut.town(), inDbm, outDbm, gsnrDb);
  }

  /** Of the modes that could carry more in the full band, the one that lacks least. */
  private Optional<ModeBudget> faster(List<ModeBudget> budgets) {
    double now = design.best().isPresent() ? filled.fullGbps() : 0;
    return budgets.stream()
        .filter(b -> b.bandChannels() * b.mode().rateGbps() > now)
        .filter(b -> !b.mode().equals(filled.mode()))
        .min(
            Comparator.comparingDouble(
                    (ModeBudget b) ->
                        Math.max(0, b.mode().requiredOsnrDb() + marginDb - b.gsnrDb()))
                .thenComparing(b -> !b.dispersionFits()));
  }
}
