package dev.spanwright.model.fiber;

import java.util.List;

/**
 * Fibre and the amplifier after it. An amplifier whose gain is not the loss of the span changes the
 * power of all carriers behind it, and so the launch power of the next span.
 *
 * <p>Where a span has several sections, neighbours of equal fibre with no loss between are joined:
 * they are one fibre. The nonlinear noise of unlike neighbours adds up incoherently, each section
 * counted from the power that enters it; the coherence between them is left out, which matters
 * where a section is shorter than some tens of kilometres.
 *
 * @param sections the fibres in the order of the line; at least one
 * @param outputLossDb connectors and transitions between the last fibre and the amplifier, dB; not
 *     negative
 * @param noiseFigure noise figure of the amplifier
 * @param gainDb gain of the amplifier, dB; flat over frequency
 */
public record LineSpan(
    List<LineSection> sections, double outputLossDb, NoiseFigure noiseFigure, double gainDb) {

  /**
   * @throws IllegalArgumentException if there is no section, or a number is outside its {@link
   *     LineQuantity range}
   */
  public LineSpan {
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("span without fibre: expected at least one section");
    }
    sections = LineSection.joined(sections);
    LineQuantity.LENGTH_KM.require(lengthKm(sections));
    LineQuantity.LUMPED_LOSS_DB.require(outputLossDb);
    LineQuantity.STAGE_GAIN_DB.require(gainDb);
  }

  /**
   * A span of one fibre.
   *
   * @param fiber the fibre
   * @param lengthKm length, km; more than 0
   * @param inputLossDb connectors and transitions before the fibre, dB
   * @param outputLossDb connectors and transitions after the fibre, dB
   * @param noiseFigure noise figure of the amplifier
   * @param gainDb gain of the amplifier, dB
   * @throws IllegalArgumentException if a number is outside its {@link LineQuantity range}
   */
  public LineSpan(
      LineFiber fiber,
      double lengthKm,
      double inputLossDb,
      double outputLossDb,
      NoiseFigure noiseFigure,
      double gainDb) {
    this(List.of(new LineSection(fiber, lengthKm, inputLossDb)), outputLossDb, noiseFigure, gainDb);
  }

  /**
   * A span of one fibre whose amplifier restores its loss.
   *
   * @throws IllegalArgumentException if a number, or the loss as a gain, is outside its {@link
   *     LineQuantity range}
   */
  public static LineSpan restoring(
      LineFiber fiber,
      double lengthKm,
      double inputLossDb,
      double outputLossDb,
      NoiseFigure noiseFigure) {
    return restoring(
        List.of(new LineSection(fiber, lengthKm, inputLossDb)), outputLossDb, noiseFigure);
  }

  /**
   * A span whose amplifier restores its loss.
   *
   * @throws IllegalArgumentException if there is no section, or a number, or the loss as a gain, is
   *     outside its {@link LineQuantity range}
   */
  public static LineSpan restoring(
      List<LineSection> sections, double outputLossDb, NoiseFigure noiseFigure) {
    double lossDb =
        LineQuantity.GAIN_DB.require(lossDb(LineSection.joined(sections), outputLossDb));
    return new LineSpan(sections, outputLossDb, noiseFigure, lossDb);
  }

  /** Fibre length, km. */
  public double lengthKm() {
    return lengthKm(sections);
  }

  private static double lengthKm(List<LineSection> sections) {
    double km = 0;
    for (LineSection section : sections) {
      km += section.lengthKm();
    }
    return km;
  }

  /** Loss from amplifier to amplifier, dB, without loss bands. */
  public double lossDb() {
    return lossDb(sections, outputLossDb);
  }

  private static double lossDb(List<LineSection> sections, double outputLossDb) {
    double db = outputLossDb;
    for (LineSection section : sections) {
      db += section.lossDb();
    }
    return db;
  }

  /** Accumulated chromatic dispersion at 1550 nm, ps/nm. */
  public double dispersionPsPerNm() {
    double total = 0;
    for (LineSection section : sections) {
      total += section.lengthKm() * section.fiber().dispersionPsPerNmKm();
    }
    return total;
  }

  /** One-way delay of the fibre, µs. */
  public double fiberLatencyMicros() {
    double micros = 0;
    for (LineSection section : sections) {
      micros += section.lengthKm() * section.fiber().delayMicrosPerKm();
    }
    return micros;
  }

  /** Interference of other modes over the signal. */
  double interferenceRatio() {
    double ratio = 0;
    for (LineSection section : sections) {
      ratio += section.fiber().interferenceRatio(section.lengthKm());
    }
    return ratio;
  }

  /** Whether some carrier may lose more than the others. */
  boolean hasLossBands() {
    for (LineSection section : sections) {
      if (!section.fiber().lossBands().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What a carrier loses to loss bands, dB. */
  double extraLossDb(double frequencyHz, double bandwidthHz) {
    double db = 0;
    for (LineSection section : sections) {
      db += section.lengthKm() * section.fiber().extraDbPerKm(frequencyHz, bandwidthHz);
    }
    return db;
  }
}
