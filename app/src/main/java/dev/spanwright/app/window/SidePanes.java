package dev.spanwright.app.window;

import dev.spanwright.app.advice.AdvicePane;
import dev.spanwright.app.ai.AiPane;
import dev.spanwright.app.map.MapView;
import dev.spanwright.app.palette.Finds;
import dev.spanwright.app.plot.PlotOutlet;
import dev.spanwright.app.scenario.Scenarios;
import dev.spanwright.app.siting.SitingDesk;
import dev.spanwright.app.workspace.Workspace;

/**
 * The panes beside the map that compute in the background.
 *
 * @param ai what the network means for training and inference
 * @param advice what to build
 */
record SidePanes(AiPane ai, AdvicePane advice) implements AutoCloseable {

  static SidePanes of(
      Workspace workspace, MapView map, Scenarios scenarios, SitingDesk siting, PlotOutlet outlet) {
    return new SidePanes(
        new AiPane(
            workspace,
            siting,
            city -> map.goTo(city.position(), Finds.CITY_ZOOM),
            map::showPlace,
            outlet),
        new AdvicePane(workspace, scenarios, map.previewProperty()));
  }

  @Override
  public void close() {
    ai.close();
    advice.close();
  }
}
