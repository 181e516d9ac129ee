package dev.spanwright.app.siting;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.geo.Position;
import dev.spanwright.model.judge.PlaceFacts;
import dev.spanwright.model.judge.SitingPlace;
import dev.spanwright.model.judge.SitingStudy;
import dev.spanwright.model.network.Network;
import dev.spanwright.render.picture.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/**
 * Places that are looked at for a campus, on the map and beside it: what is pinned, which one is
 * chosen, and how they compare. The comparison is computed off the JavaFX thread, the newest only,
 * and only while somebody looks. Pins are no part of the document.
 */
public final class SitingDesk implements AutoCloseable {

  /**
   * A pinned place.
   *
   * @param number from 1, in the order of pinning
   * @param facts what is known of it
   */
  public record Pin(int number, PlaceFacts facts) {

    /** The place as a study has it. */
    public SitingPlace place() {
      return SitingPlace.pinned(number, facts);
    }
  }

  /** What a study depends on. */
  private record Question(Network network, List<Pin> pins, SitingStudy.Measure measure) {}

  /**
   * An answer.
   *
   * @param network what it was asked of
   * @param study the answer
   * @param trouble why there is none
   */
  public record Answer(Network network, Optional<SitingStudy> study, Optional<String> trouble) {}

  private static final System.Logger LOG = System.getLogger(SitingDesk.class.getName());
  private static final String SITE = "site:";

  private final Workspace workspace;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("siting").daemon().factory());
  private final AtomicReference<Question> wanted = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<List<Pin>> pins = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<SitingPlace>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<SitingStudy.Measure> measure =
      new SimpleObjectProperty<>(SitingStudy.Measure.NEAREST_NODE);
  private final Set<Object> watchers = new HashSet<>();
  private final Subscription followed;
  private Optional<Question> asked = Optional.empty();
  private int pinned;

  public SitingDesk(Workspace workspace) {
    this.workspace = workspace;
    followed =
        Subscription.combine(
            workspace.historyProperty().subscribe((_, _) -> ask()),
            measure.subscribe((_, _) -> ask()),
            pins.subscribe((_, _) -> ask()),
            workspace.selectionProperty().subscribe((_, now) -> selected(now)));
  }

  /** Somebody looks at the comparison, or does no longer. */
  public void watch(Object who, boolean looks) {
    if (looks ? watchers.add(who) : watchers.remove(who)) {
      ask();
    }
  }

  /** What is pinned, in the order of pinning. */
  public ReadOnlyObjectProperty<List<Pin>> pinsProperty() {
    return pins.getReadOnlyProperty();
  }

  /** The last answer; it may be of an older network. */
  public ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** The place that is chosen on the map or beside it. */
  public ObjectProperty<Optional<SitingPlace>> chosenProperty() {
    return chosen;
  }

  /** Whom round trips lead to. */
  public ObjectProperty<SitingStudy.Measure> measureProperty() {
    return measure;
  }

  /** Whether the last answer is of the network as it is drawn. */
  public boolean isCurrent() {
    return answer.get().filter(last -> last.network().equals(workspace.network())).isPresent();
  }

  /** Pins a place and chooses it. */
  public Pin pin(Position at) {
    Pin pin = new Pin(++pinned, PlaceFacts.of(at));
    List<Pin> next = new ArrayList<>(pins.get());
    next.add(pin);
    pins.set(List.copyOf(next));
    chosen.set(Optional.of(pin.place()));
    return pin;
  }

  /** Takes a pin away. */
  public void unpin(Pin pin) {
    pins.set(pins.get().stream().filter(other -> !other.equals(pin)).toList());
    if (chosen.get().filter(pin.place()::equals).isPresent()) {
      chosen.set(Optional.empty());
    }
    if (pins.get().isEmpty()) {
      pinned = 0;
    }
  }

  /** The pin that a place is, if it is one. */
  public Optional<Pin> pin(SitingPlace place) {
    return pins.get().stream().filter(pin -> pin.place().equals(place)).findFirst();
  }

  /** A site that is selected alone on the map is chosen here as well. */
  private void selected(Selection now) {
    if (now.size() == 1 && !now.sites().isEmpty()) {
      String id = now.sites().iterator().next();
      chosen.set(workspace.network().sites().find(id).map(SitingPlace::of));
    }
  }

  /** The site that a place is, if it is one. */
  public static Optional<String> siteOf(SitingPlace place) {
    return place.origin() == SitingPlace.Origin.SITE
        ? Optional.of(place.id().substring(SITE.length()))
        : Optional.empty();
  }

  private void ask() {
    Question question = new Question(workspace.network(), pins.get(), measure.get());
    if (watchers.isEmpty()
        || background.isShutdown()
        || asked.filter(question::equals).isPresent()) {
      return;
    }
    asked = Optional.of(question);
    if (wanted.getAndSet(question) == null) {
      background.execute(this::answer);
    }
  }

  private void answer() {
    Question question = wanted.getAndSet(null);
    if (question == null) {
      return;
    }
    Answer found;
    try {
      found = new Answer(question.network(), Optional.of(study(question)), Optional.empty());
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "places could not be compared", e);
      String why = "The places could not be compared: " + e.getMessage();
      found = new Answer(question.network(), Optional.empty(), Optional.of(why));
    }
    Answer made = found;
    Platform.runLater(() -> answer.set(Optional.of(made)));
  }

  private static SitingStudy study(Question question) {
    List<SitingPlace> places = new ArrayList<>();
    question.network().sites().forEach(site -> places.add(SitingPlace.of(site)));
    question.pins().forEach(pin -> places.add(pin.place()));
    places.addAll(SitingPlace.towns(question.network()));
    return SitingStudy.of(question.network(), places, question.measure());
  }

  @Override
  public void close() {
    followed.unsubscribe();
    background.shutdownNow();
  }
}
