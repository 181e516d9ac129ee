package dev.spanwright.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Answers;
import dev.spanwright.app.desk.Networks;
import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.solve.FlowPath;
import dev.spanwright.model.solve.Headroom;
import dev.spanwright.model.solve.LinkValue;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.style.HeadroomText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkRowsTest {

  private final Evaluation known = Answers.evaluated(Networks.alpine());

  @Test
  void whatLimitsComesWithTheWorthOfAWavelengthAndOfATbps() {
    LinkPlant plant = known.plants().get("frankfurt-zurich");
    double channelGbps = plant.mode().orElseThrow().rateGbps();
    Headroom headroom =
        new Headroom(1.17, 1.18, List.of(new LinkValue("frankfurt-zurich", 0.00003)), 1);

    Evaluation evaluation = Answers.with(known, headroom);
    ListedRow row = LinkRows.limiting(evaluation).first().getFirst();

    assertEquals("Frankfurt – Zurich", row.name());
    assertEquals("Tbit/s", LinkRows.limitingStep(evaluation));
    assertEquals(List.of("+0.030×", HeadroomText.gain(0.00003 * channelGbps)), row.figures());
    assertEquals(Optional.of(Selection.link("frankfurt-zurich")), row.selects());
    assertTrue(row.tip().contains("One wavelength of "), row.tip());
    assertTrue(row.tip().contains("in both directions: at most +0.030×"), row.tip());
  }

  @Test
  void whatAWavelengthIsWorthIsNotSaidWhereItsRateIsNotKnown() {
    Headroom headroom = new Headroom(1, 1, List.of(new LinkValue("of-another-network", 0.5)), 1);

    Evaluation evaluation = Answers.with(known, headroom);
    ListedRow row = LinkRows.limiting(evaluation).first().getFirst();

    assertEquals("Gbit/s", LinkRows.limitingStep(evaluation));
    assertEquals("of-another-network", row.name());
    assertEquals(List.of("+0.50×", "–"), row.figures());
  }

  @Test
  void theBusiestAreThoseOfTheRoutingShown() {
    assertEquals(2, LinkRows.busiest(known).total());
    FlowPath path = new FlowPath(List.of("zurich-milan"), 1e6, 1);
    Evaluation best =
        Answers.with(
            known,
            Answers.exact(
                Objective.BEST, known, List.of(Answers.route(known.demands().getFirst(), path))));

    List<ListedRow> rows = LinkRows.busiest(best).first();

    assertEquals(List.of("Zurich – Milan"), rows.stream().map(ListedRow::name).toList());
    assertTrue(rows.getFirst().bad());
  }
}
