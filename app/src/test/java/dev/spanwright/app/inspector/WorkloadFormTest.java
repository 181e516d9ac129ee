package dev.spanwright.app.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import dev.spanwright.app.workspace.Subject;
import dev.spanwright.model.network.BulkTransfer;
import dev.spanwright.model.network.BulkTransfer.Delivery;
import dev.spanwright.model.network.EnterpriseFlow;
import dev.spanwright.model.network.Workload;
import dev.spanwright.model.network.Workload.GravityMatrix;
import dev.spanwright.model.network.Workload.TrainingRun;
import dev.spanwright.render.picture.Selection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class WorkloadFormTest {

  @BeforeEach
  void open(Desk desk) {
    desk.openAlpine();
  }

  private static <T extends Workload> T newest(Desk desk, Class<T> kind) {
    List<Workload> all = desk.network().workloads().list();
    return kind.cast(all.getLast());
  }

  /** From the menu to demands: made of what is selected, shown, changed field by field. */
  @Test
  void aTrainingRunIsMadeOfTheSelectedSitesAndChanged(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-training").fire());
    desk.settle();
    assertEquals("Training run", desk.typed("workload-name"));
    assertEquals("Add Training run", desk.undoable());
    assertEquals(Set.of("zurich", "milan"), Set.copyOf(newest(desk, TrainingRun.class).campuses()));
    assertEquals("2", desk.text("workload-demands"));
    String offered = desk.text("workload-offered");

    desk.enter("workload-parameters", "1000");
    desk.enter("workload-utilisation", "95");
    desk.enter("workload-objective", "7.5");
    desk.settle();
    TrainingRun run = newest(desk, TrainingRun.class);
    assertEquals(1000, run.parametersBillion());
    assertEquals(0.95, run.targetUtilisation());
    assertEquals(OptionalDouble.of(7.5), run.latencyObjectiveMs());
    assertTrue(!offered.equals(desk.text("workload-offered")), offered);
    assertEquals(4, desk.steps());
  }

  /** The kinds that are made of two sets of sites, from the menu to demands and their figures. */
  @Test
  void furtherKindsAreMadeAndChanged(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-distribution").fire());
    desk.settle();
    assertEquals(Delivery.TREE, newest(desk, BulkTransfer.class).delivery());
    assertEquals("Model distribution", newest(desk, BulkTransfer.class).kindLabel());

    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-prefill").fire());
    desk.settle();
    desk.enter("workload-gpus-per-site", "20000");
    desk.settle();
    assertEquals("3.60 Tbit/s", desk.text("workload-offered"));

    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-enterprise").fire());
    desk.settle();
    desk.enter("workload-countries", "ch, it");
    assertEquals(List.of("CH", "IT"), newest(desk, EnterpriseFlow.class).countries());
    desk.enter("workload-countries", "Italy");
    assertEquals(
        "country \"ITALY\" is not two capital letters such as DE (ISO 3166-1)",
        desk.text("workload-countries-message"));
    assertEquals("2", desk.text("workload-demands"));
  }

  @Test
  void whatDoesNotFitIsSaidBesideTheField(Desk desk) {
    desk.act(() -> desk.menuItem("menu-new-transfer").fire());
    desk.enter("workload-priority", "9");
    assertEquals("Priority 9 is not 0 to 7", desk.text("workload-priority-message"));
    desk.enter("workload-deadline", "soon");
    assertEquals("\"soon\" is not a number", desk.text("workload-deadline-message"));
    assertEquals(1, newest(desk, BulkTransfer.class).priority());
    assertEquals(1, desk.steps());
  }

  @Test
  void sitesAreAddedOrderedAndRemoved(Desk desk) {
    desk.act(() -> desk.workspace().select(new Selection(Set.of("zurich", "milan"), Set.of())));
    desk.act(() -> desk.menuItem("menu-new-training").fire());
    ComboBox<?> add = desk.control("workload-campuses-add", ComboBox.class);
    int before = desk.ask(() -> add.getItems().size());
    desk.act(() -> add.getSelectionModel().select(0));
    List<String> campuses = newest(desk, TrainingRun.class).campuses();
    assertEquals(3, campuses.size());
    assertEquals(before - 1, desk.ask(() -> add.getItems().size()));

    press(desk, "Earlier", 2);
    assertEquals(
        List.of(campuses.get(0), campuses.get(2), campuses.get(1)),
        newest(desk, TrainingRun.class).campuses());
    press(desk, "Remove " + desk.site(campuses.get(0)).name(), 0);
    assertEquals(
        List.of(campuses.get(2), campuses.get(1)), newest(desk, TrainingRun.class).campuses());
  }

  @Test
  void aSiteOfAGravityMatrixIsWeighed(Desk desk) {
    desk.act(() -> desk.menuItem("menu-new-gravity").fire());
    desk.settle();
    ListView<?> list = desk.control("workload-masses", ListView.class);
    javafx.scene.control.TextField weight =
        desk.ask(
            () -> {
              list.getScene().getRoot().applyCss();
              list.layout();
              return list.lookupAll("#workload-masses-weight").stream()
                  .map(javafx.scene.control.TextField.class::cast)
                  .filter(f -> f.getAccessibleText() != null)
                  .findFirst()
                  .orElseThrow();
            });
    String first = desk.ask(weight::getAccessibleText);
    desk.act(
        () -> {
          weight.setText("12");
          weight.getOnAction().handle(null);
        });
    GravityMatrix matrix = newest(desk, GravityMatrix.class);
    assertTrue(
        matrix.masses().stream()
            .anyMatch(
                m -> m.weight() == 12 && first.equals("Weight of " + desk.site(m.site()).name())),
        matrix.masses().toString());
  }

  @Test
  void itIsOpenedFromTheNetworkAndDeleted(Desk desk) {
    Workload first = desk.network().workloads().list().getFirst();
    desk.act(() -> desk.workspace().inspect(new Subject.OfWorkload(first.id())));
    assertEquals(first.name(), desk.typed("workload-name"));
    desk.act(desk.control("form-back", Hyperlink.class)::fire);
    assertEquals(desk.network().name(), desk.typed("network-name"));

    desk.act(() -> desk.workspace().inspect(new Subject.OfWorkload(first.id())));
    desk.act(desk.control("workload-delete", Hyperlink.class)::fire);
    assertEquals("Delete " + first.name(), desk.undoable());
    assertEquals(desk.network().name(), desk.typed("network-name"));
  }

  @Test
  void aGroupIsMadeOfTheSelectionAndChanged(Desk desk) {
    desk.act(
        () ->
            desk.workspace()
                .select(new Selection(Set.of("lyon"), Set.of("frankfurt-zurich", "zurich-milan"))));
    desk.act(() -> desk.menuItem("menu-make-group").fire());
    desk.enter("group-name", "Gotthard");
    String id = desk.network().groups().list().getLast().id();
    assertEquals("Gotthard", desk.network().groups().get(id).name());
    assertEquals(
        Set.of("frankfurt-zurich", "zurich-milan"),
        Set.copyOf(desk.network().groups().get(id).links()));

    press(desk, "Remove " + desk.site("lyon").name(), 0);
    assertEquals(List.of(), desk.network().groups().get(id).sites());
    desk.act(desk.control("group-select", Hyperlink.class)::fire);
    assertEquals(Set.of("frankfurt-zurich", "zurich-milan"), desk.selection().links());
  }

  /** Presses the n-th button of a name. */
  private static void press(Desk desk, String name, int index) {
    desk.act(
        () -> {
          Node root = desk.stage().getScene().getRoot();
          root.applyCss();
          root.lookupAll(".members").forEach(node -> ((ListView<?>) node).layout());
          List<Button> buttons =
              root.lookupAll(".icon-button").stream()
                  .filter(Button.class::isInstance)
                  .map(Button.class::cast)
                  .filter(b -> name.equals(b.getAccessibleText()) && b.getParent() != null)
                  .filter(b -> b.getScene() != null)
                  .toList();
          buttons.get(Math.min(index, buttons.size() - 1)).fire();
        });
  }
}
