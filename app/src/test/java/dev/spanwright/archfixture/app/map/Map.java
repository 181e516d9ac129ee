package dev.spanwright.archfixture.app.map;

import dev.spanwright.archfixture.app.inspector.Inspector;

/** A planted fault: map knows inspector, and inspector knows map. */
public record Map(Inspector fault) {}
