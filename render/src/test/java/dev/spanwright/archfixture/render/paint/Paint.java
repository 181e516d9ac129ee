package dev.spanwright.archfixture.render.paint;

import dev.spanwright.archfixture.render.export.Export;

/** A planted fault: paint knows export. */
public record Paint(Export fault) {}
