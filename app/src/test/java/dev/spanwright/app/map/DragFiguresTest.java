package dev.spanwright.app.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;

class DragFiguresTest {

  private final Evaluation byDefault = Answers.evaluated(Networks.alpine());

  @Test
  void likeIsHeldAgainstLike() {
    assertEquals("\nCarried 100 Gbit/s", DragFigures.carried(byDefault, byDefault));
    assertEquals(
        "\nCarried 60.0 Gbit/s → 70.0 Gbit/s, best routing",
        DragFigures.carried(best(60), best(70)));
    assertEquals("\nCarried 100 Gbit/s, default routing", DragFigures.carried(best(60), byDefault));
    assertEquals("\nCarried 100 Gbit/s, default routing", DragFigures.carried(byDefault, best(60)));
  }

  private Evaluation best(double gbps) {
    FlowPath path = new FlowPath(List.of("frankfurt-zurich", "zurich-milan"), gbps, 4.1);
    return Answers.with(
        byDefault,
        Answers.exact(
            Objective.BEST,
            byDefault,
            List.of(Answers.route(byDefault.demands().getFirst(), path))));
  }
}
