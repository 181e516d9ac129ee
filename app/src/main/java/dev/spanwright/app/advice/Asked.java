package dev.spanwright.app.advice;

import dev.spanwright.model.advice.AdviceRequest;
import dev.spanwright.model.advice.Budget;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.network.Network;
import java.util.Optional;

/**
 * What is asked in the background.
 *
 * @param network what is advised on
 * @param known an evaluation that may spare work
 * @param request what is to become better
 * @param budget what a plan may take; empty where none is wanted
 */
record Asked(
    Network network, Optional<Evaluation> known, AdviceRequest request, Optional<Budget> budget) {}
