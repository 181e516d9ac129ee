package dev.spanwright.app.workspace;

import dev.spanwright.model.evaluation.Evaluation;
import dev.spanwright.model.evaluation.Evaluator;
import dev.spanwright.model.fiber.LinkPlanner;
import dev.spanwright.model.judge.FailureComparison;
import dev.spanwright.model.network.Cuts;
import dev.spanwright.model.network.Edit;
import dev.spanwright.model.network.Growth;
import dev.spanwright.model.network.History;
import dev.spanwright.model.network.Network;
import dev.spanwright.model.network.Scenario;
import dev.spanwright.model.network.ScenarioEdit;
import dev.spanwright.model.resilience.FailureEffect;
import dev.spanwright.model.solve.Objective;
import dev.spanwright.render.picture.Selection;
import dev.spanwright.render.picture.TrafficView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/**
 * The document in a window: its history, its file, what is selected in it and what is known of it.
 * Used on the JavaFX thread only.
 */
public final class Workspace implements AutoCloseable {

  /** What a network is called that nobody has named. */
  public static final String UNTITLED = "Untitled network";

  private final ReadOnlyObjectWrapper<History> history;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Selection> selection =
      new ReadOnlyObjectWrapper<>(Selection.NONE);
  private final ReadOnlyObjectWrapper<Optional<Subject>> subject =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Evaluation>> evaluation =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final WhatIf whatIf = new WhatIf();
  private final ObjectProperty<TrafficView> traffic = new SimpleObjectProperty<>(TrafficView.LINKS);
  private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper improving = new ReadOnlyBooleanWrapper();
  private final LiveEvaluation live;
  private final LiveEffect effects;
  private final List<Runnable> changed = new CopyOnWriteArrayList<>();
  private Network saved;
  private long revision;
  private long openedAt; // the first revision of this document

  /** A workspace with an empty network. */
  public Workspace() {
    this(Evaluator.of(LinkPlanner.standard())::evaluate);
  }

  /**
   * A workspace with an empty network.
   *
   * @param engine evaluates, on a thread of its own
   */
  public Workspace(EvaluationEngine engine) {
    saved = Network.empty(UNTITLED);
    history = new ReadOnlyObjectWrapper<>(History.startingWith(saved));
    live = new LiveEvaluation(engine, this::show, this::fail);
    effects = new LiveEffect(engine, whatIf, this::fail);
    submit();
  }

  /** The network and the steps that led to it. */
  public ReadOnlyObjectProperty<History> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** Where the document was opened from or saved to. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is selected; only what is in the network. */
  public ReadOnlyObjectProperty<Selection> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The workload or group that is looked at beside what is selected; only one of the network. */
  public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
    return subject.getReadOnlyProperty();
  }

  /** Looks at a workload or a group until something is selected. */
  public void inspect(Subject next) {
    subject.set(Optional.of(next).filter(it -> it.isIn(network())));
  }

  /** What of the traffic the map shows; the load of links again whenever a document is opened. */
  public ObjectProperty<TrafficView> trafficProperty() {
    return traffic;
  }

  /** The newest answer; may belong to an older revision than the network's. */
  public ReadOnlyObjectProperty<Optional<Evaluation>> evaluationProperty() {
    return evaluation.getReadOnlyProperty();
  }

  /** The traffic of which year is looked at. It is no part of the document, as what has failed. */
  public ReadOnlyObjectProperty<Growth> growthProperty() {
    return whatIf.growthProperty();
  }

  /**
   * What has failed, only what is in the network. It is no part of the document: what is known is
   * of the network that is left, and nothing is to be saved or undone.
   */
  public ReadOnlyObjectProperty<Cuts> cutsProperty() {
    return whatIf.cutsProperty();
  }

  /**
   * What the failures do, while something has failed; may belong to an older revision than the
   * network's, and is empty until it is known.
   */
  public ReadOnlyObjectProperty<Optional<FailureComparison>> effectProperty() {
    return effects.effectProperty();
  }

  /**
   * What becomes of each demand by the protection of its class, while something has failed and
   * default routing is shown; of the same state as {@link #effectProperty}.
   */
  public ReadOnlyObjectProperty<Optional<FailureEffect>> protectionProperty() {
    return effects.protectionProperty();
  }

  /** Whether there is something to save. */
  public ReadOnlyBooleanProperty dirtyProperty() {
    return dirty.getReadOnlyProperty();
  }

  /** Why the network could not be evaluated, if it could not. */
  public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Whether a better answer is being sought. */
  public ReadOnlyBooleanProperty improvingProperty() {
    return improving.getReadOnlyProperty();
  }

  /** The network that is looked at: the base, or what a scenario makes of it. */
  public Network network() {
    return history.get().current();
  }

  /** The base with all scenarios: what is saved. */
  public Network document() {
    return history.get().document();
  }

  /** The scenario that is looked at, {@link Scenario#BASE} for the base. */
  public String scenario() {
    return history.get().scenario();
  }

  /** What the network that is looked at is called; names the scenario, if it is one. */
  public String title() {
    return document()
        .scenarios()
        .find(scenario())
        .map(scenario -> network().name() + " – " + scenario.name())
        .orElse(network().name());
  }

  public Optional<Evaluation> evaluation() {
    return evaluation.get();
  }

  public Selection selection() {
    return selection.get();
  }

  /** Counts up with every change of the network, and of what is asked about it. */
  public long revision() {
    return revision;
  }

  /** Whether the newest answer belongs to the network as it stands. */
  public boolean isCurrent() {
    return evaluation.get().map(e -> e.revision() == revision).orElse(false);
  }

  /**
   * Asks for another routing beside the default one. What is known stays, but for a best routing of
   * another objective.
   */
  public void ask(Objective next) {
    if (next == whatIf.objective()) {
      return;
    }
    boolean current = isCurrent();
    whatIf.ask(next);
    revision++;
    evaluation.set(evaluation.get().map(e -> asked(e, current ? revision : e.revision())));
    submit();
  }

  /** The sites and links that are down by what has failed. */
  public Selection failed() {
    return whatIf.failed(network());
  }

  /** Lets just this fail, and asks for what is left. */
  public void cut(Cuts next) {
    Cuts there = next.within(network());
    if (!there.equals(cutsProperty().get())) {
      revision++;
      whatIf.cut(there);
      submit();
    }
  }

  /** Looks at the traffic of another year, and asks for it. */
  public void grow(Growth next) {
    if (!next.equals(growthProperty().get())) {
      revision++;
      whatIf.grow(next);
      submit();
    }
  }

  /** Changes the network as one step. */
  public void apply(Edit edit) {
    apply(edit, "");
  }

  /** Changes the network; steps of the same gesture become one. */
  public void apply(Edit edit, String gesture) {
    become(history.get().apply(edit, gesture));
  }

  /** Changes the scenarios as one step. */
  public void apply(ScenarioEdit edit) {
    become(history.get().apply(edit));
  }

  /** Looks at another scenario; this is no step. */
  public void lookAt(String scenarioId) {
    become(history.get().lookingAt(scenarioId));
  }

  /** Shows another state of the same network, without steps; what is known stays until then. */
  public void follow(Network state) {
    if (!state.equals(network())) {
      become(History.startingWith(state));
    }
  }

  public void undo() {
    become(history.get().undo());
  }

  public void redo() {
    become(history.get().redo());
  }

  /** Goes to any point of the history: so many steps done, the others taken back. */
  public void goTo(int steps) {
    become(history.get().at(steps));
  }

  /** Takes the steps since an earlier state back as if they had not been: nothing to redo. */
  public void goBack(History before) {
    become(before);
  }

  /** Deletes what is selected, as one step. */
  public void deleteSelection() {
    Deletion.of(network(), selection.get()).ifPresent(this::apply);
  }

  public void select(Selection next) {
    subject.set(Optional.empty());
    selection.set(next.within(network()));
  }

  /** Selects every site. */
  public void selectAll() {
    List<String> ids = network().sites().stream().map(site -> site.id()).toList();
    select(new Selection(Set.copyOf(ids), Set.of()));
  }

  /** Does something after every change of the network, of its file, or of what is saved. */
  public Subscription onChange(Runnable listener) {
    changed.add(listener);
    return () -> changed.remove(listener);
  }

  /**
   * Replaces the document by one that is not saved.
   *
   * @param path the file that it belongs to, which is as it was saved last
   */
  public void restore(Network network, Optional<Path> path) {
    open(network, path);
    saved = Network.empty(network.name());
    dirty.set(true);
    changed.forEach(Runnable::run);
  }

  /** Replaces the document by another one. */
  public void open(Network network, Optional<Path> path) {
    traffic.set(TrafficView.LINKS);
    saved = network;
    file.set(path);
    subject.set(Optional.empty());
    selection.set(Selection.NONE);
    whatIf.end();
    evaluation.set(Optional.empty());
    failure.set(Optional.empty());
    openedAt = revision + 1;
    effects.opened(openedAt);
    become(History.startingWith(network));
  }

  /** The first revision of this document: another one means that another document was opened. */
  public long openedAt() {
    return openedAt;
  }

  /** Tells that a network was written to a file. */
  public void markSaved(Network written, Path path) {
    become(history.get().named(written.name())); // as its first file
    saved = written;
    file.set(Optional.of(path));
    dirty.set(!document().equals(saved));
    changed.forEach(Runnable::run);
  }

  private void become(History next) {
    if (next == history.get()) {
      return;
    }
    Network network = next.current();
    whatIf.forget();
    // May take over text that was being typed, which is a revision of its own.
    selection.set(selection.get().within(network));
    subject.set(subject.get().filter(it -> it.isIn(network)));
    revision++;
    whatIf.cut(cutsProperty().get().within(network));
    history.set(next);
    dirty.set(!next.document().equals(saved));
    changed.forEach(Runnable::run);
    submit();
  }

  private void submit() {
    improving.set(true);
    live.submit(revision, whatIf.of(network()), whatIf.objective());
  }

  private void fail(String message) {
    improving.set(false);
    failure.set(Optional.of(message));
  }

  private void show(LiveEvaluation.Answer found) {
    Evaluation answer = asked(found.evaluation(), found.evaluation().revision());
    boolean ofThisDocument = answer.revision() >= openedAt;
    boolean newer = evaluation.get().map(e -> e.revision() <= answer.revision()).orElse(true);
    if (ofThisDocument && newer) {
      failure.set(Optional.empty());
      if (answer.revision() == revision) {
        improving.set(!found.last());
        whatIf.found(answer);
        effects.follow(answer, network());
      }
      evaluation.set(Optional.of(answer));
    }
  }

  private Evaluation asked(Evaluation known, long atRevision) {
    return whatIf.asked(known, atRevision, network());
  }

  @Override
  public void close() {
    live.close();
    effects.close();
  }
}
