package dev.spanwright.model.advice;

import java.util.List;
import java.util.Optional;

/**
 * What can be built to improve a network, best first: by gain for the money where all costs are
 * known, else by gain.
 *
 * @param request what was asked
 * @param now the figure that was asked for, without any measure; in its unit
 * @param items the measures that gain and make nothing worse that counts
 * @param harmful measures that gain and are left out, since they would cut demands off or overload
 *     them, or lower headroom or what is carried by default or after the worst cut
 * @param examined measures that were tried
 * @param total measures that are to be tried; where the time was over before, more than were
 * @param done whether no better answer comes
 * @param remark why there is nothing to advise, or what stands in the way; a full sentence
 */
public record Advice(
    AdviceRequest request,
    double now,
    List<AdviceItem> items,
    int harmful,
    int examined,
    int total,
    boolean done,
    Optional<String> remark) {

  public Advice {
    items = List.copyOf(items);
  }
}
