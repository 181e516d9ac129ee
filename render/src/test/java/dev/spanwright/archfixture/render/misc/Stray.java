package dev.spanwright.archfixture.render.misc;

import java.util.UUID;

/** A planted fault: a package that the rules do not know. */
public record Stray(UUID fault) {}
