package dev.spanwright.archfixture.model.calibration;

import dev.spanwright.archfixture.model.traffic.Traffic;

/** A planted fault: calibration knows traffic. */
public record Calibration(Traffic fault) {}
