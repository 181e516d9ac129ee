package dev.spanwright.model.resilience;

import dev.spanwright.model.judge.TrainingVerdict;

/**
 * What failures do to a training run.
 *
 * @param before on its default routes
 * @param after on the routes that are left to it
 */
public record TrainingEffect(TrainingVerdict before, TrainingVerdict after) {}
