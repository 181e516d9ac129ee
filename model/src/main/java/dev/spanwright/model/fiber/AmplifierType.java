package dev.spanwright.model.fiber;

/**
 * A row of the amplifier catalogue.
 *
 * @param id identifier in the catalogue
 * @param label name on screen
 * @param hollowCore whether it is the one for hollow-core lines, which bear more power
 * @param band the band that it amplifies: C (also super-C) or L
 * @param outputPowerDbm total output power over its band, dBm
 * @param noiseFigureDb noise figure, dB
 * @param status status letter of the figures: M, P, S, E or U
 * @param source where the figures come from
 */
public record AmplifierType(
    String id,
    String label,
    boolean hollowCore,
    String band,
    double outputPowerDbm,
    double noiseFigureDb,
    String status,
    String source) {}
