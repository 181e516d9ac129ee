package dev.spanwright.archfixture.model.geo;

import java.awt.Color;

/** A planted fault: the model knows a user interface. */
public record Painted(Color fault) {}
