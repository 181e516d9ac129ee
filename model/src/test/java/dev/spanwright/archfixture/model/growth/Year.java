package dev.spanwright.archfixture.model.growth;

import dev.spanwright.archfixture.model.file.File;

/** A planted fault: growth knows file. */
public record Year(File fault) {}
