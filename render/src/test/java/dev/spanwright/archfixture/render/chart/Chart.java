package dev.spanwright.archfixture.render.chart;

import dev.spanwright.archfixture.render.export.Export;

/** A planted fault: chart knows export. */
public record Chart(Export fault) {}
