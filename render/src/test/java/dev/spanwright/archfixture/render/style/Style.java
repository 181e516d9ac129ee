package dev.spanwright.archfixture.render.style;

import dev.spanwright.archfixture.render.label.Label;

/** A planted fault: style knows label. */
public record Style(Label fault) {}
