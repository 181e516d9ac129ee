package dev.spanwright.archfixture.render.paint;

import javafx.archfixture.Node;

/** A planted fault: render knows JavaFX. */
public record Shown(Node fault) {}
