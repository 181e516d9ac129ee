package dev.spanwright.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.model.advice.Advice;
import dev.spanwright.model.advice.AdviceItem;
import dev.spanwright.model.advice.AdviceRequest;
import dev.spanwright.model.advice.Advisor;
import dev.spanwright.model.advice.Question;
import dev.spanwright.model.network.Network;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Advice is true: what it advises first on a sample gains what it says. */
class SampleAdviceTest {

  /** So many measures are tried, which is enough for one that is first. */
  private static final int TRIED = 4;

  static Stream<Arguments> questions() {
    return SampleNetworks.all().stream()
        .flatMap(sample -> Stream.of(Question.values()).map(q -> Arguments.of(sample.name(), q)));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theFirstItemGainsWhatItSays(String name, Question question) {
    Network network = Networks.read(SampleNetworks.find(name).orElseThrow());
    Advice advice = some(network, question);
    if (advice.items().isEmpty()) {
      return; // as people near all nodes already
    }
    AdviceItem first = advice.items().getFirst();
    Network built = first.measure().edit(network).applyTo(network);
    double gain = question.metric().gain(advice.now(), some(built, question).now());
    assertTrue(first.gain().gain() > 0, first.title());
    assertEquals(first.gain().gain(), gain, 0.01 * gain, first.title());
  }

  /** The advice once so many measures are tried, or all. */
  private static Advice some(Network network, Question question) {
    AtomicReference<Advice> last = new AtomicReference<>();
    try {
      return Advisor.advise(
          network,
          Optional.empty(),
          AdviceRequest.of(question),
          () -> last.get() != null && last.get().examined() >= TRIED,
          last::set);
    } catch (CancellationException _) {
      return last.get();
    }
  }
}
