package dev.spanwright.archfixture.app.inspector;

import dev.spanwright.archfixture.app.Start;

/** A planted fault: a feature knows the class that starts the app. */
public record Upward(Start fault) {}
