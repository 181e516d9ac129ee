package dev.spanwright.model.resilience;

import dev.spanwright.model.judge.Reach;
import java.util.Optional;

/**
 * What failures do to the reach of inference.
 *
 * @param before while nothing has failed
 * @param after empty where no inference node is left
 */
public record ReachEffect(Reach before, Optional<Reach> after) {}
