package dev.spanwright.model.advice;

/**
 * A measure that may gain something.
 *
 * @param why what limits the network there, a full sentence
 */
record Candidate(Measure measure, String why) {}
