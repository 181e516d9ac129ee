package dev.spanwright.model.advice;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What to build under a budget.
 *
 * @param request what is to become better
 * @param budget what it may take
 * @param chosen the best choice that was found; without measures where none can be built
 * @param exact whether no other choice of the measures considered is better under the budget
 * @param atMost what no choice of the measures considered can exceed, in the unit of the metric, as
 *     value and not as gain; empty where that is not known
 * @param front choices of which none is both cheaper and better, by rising cost
 * @param byCost whether the front is by cost, of choices whose cost is known; else it is by number
 *     of measures
 * @param considered number of measures considered
 * @param unpriced how many of them cannot be bought for money, since their cost is not known
 * @param tried number of choices that were evaluated
 * @param harmful how many of those are left out, since they make the network worse: they cut
 *     demands off or overload them, or lower headroom or what is carried
 * @param done whether no better plan comes
 */
public record BuildPlan(
    AdviceRequest request,
    Budget budget,
    Choice chosen,
    boolean exact,
    OptionalDouble atMost,
    List<Choice> front,
    boolean byCost,
    int considered,
    int unpriced,
    int tried,
    int harmful,
    boolean done) {

  public BuildPlan {
    front = List.copyOf(front);
  }
}
