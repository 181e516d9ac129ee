package dev.spanwright.archfixture.model.resilience;

import dev.spanwright.archfixture.model.file.File;

/** A planted fault: resilience knows file. */
public record Effect(File fault) {}
