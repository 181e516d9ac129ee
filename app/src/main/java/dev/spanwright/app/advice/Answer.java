package dev.spanwright.app.advice;

import dev.spanwright.model.advice.Advice;
import dev.spanwright.model.advice.BuildPlan;
import java.util.Optional;

/**
 * What is known so far.
 *
 * @param number the question that it answers
 * @param asked the question itself
 * @param advice single measures
 * @param plan what to build under the budget; empty where none was asked for, or none is known yet
 * @param done whether no better answer comes
 */
record Answer(long number, Asked asked, Advice advice, Optional<BuildPlan> plan, boolean done) {}
