package dev.spanwright.app.line;

import dev.spanwright.app.workspace.Workspace;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.fiber.LinkPlant;
import dev.spanwright.model.network.Link;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.solve.Cancellation;
import dev.spanwright.model.solve.LiveSolver;
import dev.spanwright.render.picture.Selection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * The one selected link, looked at closely: studied off the JavaFX thread whenever the network or
 * the selection changes, and which part of it is chosen. The newest question wins; until its answer
 * is there, the last one of the same link stays. Used on the JavaFX thread only.
 */
public final class LineSession implements AutoCloseable {

  private final Workspace workspace;
  private final LinkPlanner planner = LinkPlanner.standard();
  private final LiveSolver<Question, LineStudy> solver;
  private final AtomicReference<LineStudy> waiting = new AtomicReference<>();
  private final ReadOnlyObjectWrapper<Optional<LineStudy>> study =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Optional<ChosenPart>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty open = new SimpleBooleanProperty();
  private Optional<String> linkId = Optional.empty();
  private long asked;

  private record Question(Network network, Link link) {}

  /** A session on the document of a window. */
  public LineSession(Workspace workspace) {
    this.workspace = workspace;
    solver =
        LiveSolver.start(
            "line-study",
            this::study,
            (number, answer) -> publish(answer),
            problem -> Platform.runLater(() -> fail(problem)));
    workspace.selectionProperty().addListener((o, old, now) -> ask());
    workspace.historyProperty().addListener((o, old, now) -> ask());
  }

  /** The newest answer on the selected link; empty without one selected link. */
  public ReadOnlyObjectProperty<Optional<LineStudy>> studyProperty() {
    return study.getReadOnlyProperty();
  }

  /** Why the link could not be studied, if it could not. */
  public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The part of the link that is chosen on its picture. */
  public ObjectProperty<Optional<ChosenPart>> chosenProperty() {
    return chosen;
  }

  /** Whether the line is shown. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** Whether the answer is of the network as it stands. */
  public boolean isCurrent() {
    return study.get().map(answer -> answer.number() == asked).orElse(true);
  }

  /** What there is to show, if a link is studied. */
  public Optional<LineViewModel> view() {
    return study.get().map(answer -> new LineViewModel(answer, chosen.get()));
  }

  /** The same as {@link #view} for the network as it stands, studied now if it has to be. */
  public Optional<LineViewModel> fresh() {
    Network network = workspace.network();
    return isCurrent()
        ? view()
        : linkId
            .flatMap(network.links()::find)
            .map(link -> new LineViewModel(first(asked, network, link), chosen.get()));
  }

  private void ask() {
    Selection selection = workspace.selection();
    boolean one = selection.links().size() == 1 && selection.sites().isEmpty();
    Network network = workspace.network();
    Optional<Link> link =
        one ? network.links().find(selection.links().iterator().next()) : Optional.empty();
    Optional<String> id = link.map(Link::id);
    asked++;
    if (!id.equals(linkId)) {
      linkId = id;
      chosen.set(Optional.empty());
      study.set(Optional.empty());
      failure.set(Optional.empty());
    }
    link.ifPresent(l -> solver.submit(asked, new Question(network, l)));
  }

  private void study(
      long number, Question question, Cancellation cancellation, Consumer<LineStudy> better) {
    LineStudy first = first(number, question.network(), question.link());
    better.accept(first);
    if (!cancellation.requested()) {
      better.accept(first.with(LineComparison.of(first.link(), first.network(), planner)));
    }
  }

  private LineStudy first(long number, Network network, Link link) {
    LinkPlant plant = planner.lay(link, network);
    return new LineStudy(
        number, network, link, plant, planner.report(link, plant, network), Optional.empty());
  }

  private void publish(LineStudy answer) {
    boolean scheduled = waiting.getAndSet(answer) != null;
    if (!scheduled) {
      Platform.runLater(() -> Optional.ofNullable(waiting.getAndSet(null)).ifPresent(this::show));
    }
  }

  private void show(LineStudy answer) {
    if (linkId.equals(Optional.of(answer.link().id()))) {
      failure.set(Optional.empty());
      study.set(Optional.of(answer));
    }
  }

  private void fail(Throwable problem) {
    failure.set(Optional.of(String.valueOf(problem.getMessage())));
  }

  @Override
  public void close() {
    solver.close();
  }
}
