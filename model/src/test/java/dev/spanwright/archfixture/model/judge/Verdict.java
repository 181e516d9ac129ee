package dev.spanwright.archfixture.model.judge;

import dev.spanwright.archfixture.model.file.File;

/** A planted fault: judge knows file. */
public record Verdict(File fault) {}
