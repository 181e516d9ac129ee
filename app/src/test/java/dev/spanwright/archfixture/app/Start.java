package dev.spanwright.archfixture.app;

/** Stands for the class that starts the app. */
public record Start() {}
