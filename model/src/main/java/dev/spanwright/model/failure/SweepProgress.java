package dev.spanwright.model.failure;

/**
 * How far a sweep has come.
 *
 * @param done cases that are done, this one among them
 * @param total all cases
 * @param outcome the outcome that was found last; they come in any order
 */
public record SweepProgress(int done, int total, FailureOutcome outcome) {}
