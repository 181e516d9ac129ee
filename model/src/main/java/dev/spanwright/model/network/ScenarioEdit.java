package dev.spanwright.model.network;

/** One change of the scenarios of a network. */
public sealed interface ScenarioEdit {

  /**
   * The network with its scenarios after the change.
   *
   * @throws IllegalArgumentException if the change does not fit
   */
  Network applyTo(Network document);

  /** What the change does, as a menu says it after "Undo". */
  String describe(Network before);

  /** The scenario in which one goes on, {@link Scenario#BASE} for the base. */
  String goesOnIn();

  /** Adds a scenario at the end and goes on in it. */
  record Add(Scenario scenario) implements ScenarioEdit {
    @Override
    public Network applyTo(Network document) {
      if (document.scenarios().contains(scenario.id())) {
        throw new IllegalArgumentException(
            "a scenario with identifier \"%s\" is there already; take another identifier"
                .formatted(scenario.id()));
      }
      return document.withScenarios(document.scenarios().with(scenario));
    }

    @Override
    public String describe(Network before) {
      return "Add scenario " + scenario.name();
    }

    @Override
    public String goesOnIn() {
      return scenario.id();
    }
  }

  /**
   * Puts another document in the place of this one and goes on in its base.
   *
   * @param title what it does, as a menu says it after "Undo"
   */
  record TakeOver(String title, Network next) implements ScenarioEdit {
    @Override
    public Network applyTo(Network document) {
      return next;
    }

    @Override
    public String describe(Network before) {
      return title;
    }

    @Override
    public String goesOnIn() {
      return Scenario.BASE;
    }
  }

  /** Gives a scenario another name and other notes. */
  record Rename(String scenarioId, String name, String notes) implements ScenarioEdit {
    @Override
    public Network applyTo(Network document) {
      Scenario titled = document.scenarios().get(scenarioId).titled(name, notes);
      return document.withScenarios(document.scenarios().with(titled));
    }

    @Override
    public String describe(Network before) {
      Scenario scenario = before.scenarios().get(scenarioId);
      return scenario.name().equals(name)
          ? "Change the notes of scenario " + name
          : "Rename scenario " + scenario.name() + " to " + name;
    }

    @Override
    public String goesOnIn() {
      return scenarioId;
    }
  }

  /** Removes a scenario and goes on in the base. */
  record Remove(String scenarioId) implements ScenarioEdit {
    @Override
    public Network applyTo(Network document) {
      document.scenarios().get(scenarioId);
      return document.withScenarios(document.scenarios().without(scenarioId));
    }

    @Override
    public String describe(Network before) {
      return "Delete scenario " + before.scenarios().get(scenarioId).name();
    }

    @Override
    public String goesOnIn() {
      return Scenario.BASE;
    }
  }

  /**
   * Makes the base what a scenario makes of it. The scenario goes; the others keep what they change
   * and follow the new base in everything else.
   */
  record ApplyToBase(String scenarioId) implements ScenarioEdit {
    @Override
    public Network applyTo(Network document) {
      Network applied = document.in(scenarioId);
      return document.withScenarios(document.scenarios().without(scenarioId)).withBase(applied);
    }

    @Override
    public String describe(Network before) {
      return "Apply scenario " + before.scenarios().get(scenarioId).name() + " to the base";
    }

    @Override
    public String goesOnIn() {
      return Scenario.BASE;
    }
  }
}
