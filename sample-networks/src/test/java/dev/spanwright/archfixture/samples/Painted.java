package dev.spanwright.archfixture.samples;

import java.awt.Color;

/** A planted fault: the samples know something beside the model. */
public record Painted(Color fault) {}
