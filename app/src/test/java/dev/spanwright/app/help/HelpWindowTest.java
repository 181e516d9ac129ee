package dev.spanwright.app.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.spanwright.app.desk.Desk;
import dev.spanwright.app.desk.DeskExtension;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class HelpWindowTest {

  private static final Pattern TO_A_PAGE = Pattern.compile("\\]\\(([^)#:]+\\.md)");

  @Test
  void everyPageIsShownAsBlocks(Desk desk) {
    for (HelpPage page : HelpPage.all()) {
      VBox shown = desk.ask(() -> MarkdownView.of(page, _ -> {}));
      assertFalse(shown.getChildren().isEmpty(), page.name());
      assertFalse(page.title().isBlank(), page.name());
    }
  }

  @Test
  void linksOfTheGuideGoToPagesThatAreThere() {
    List<String> names = HelpPage.all().stream().map(HelpPage::name).toList();
    for (HelpPage page :
        HelpPage.all().stream().filter(p -> p.name().startsWith("guide")).toList()) {
      Matcher link = TO_A_PAGE.matcher(page.text());
      while (link.find()) {
        assertTrue(names.contains(page.resolve(link.group(1))), page.name() + ": " + link.group(1));
      }
    }
  }

  @Test
  void aLinkIsShownOnlyWhereItGoesToAPage(Desk desk) {
    HelpPage page =
        new HelpPage(
            "report.md",
            "Report",
            "# Report\n\n[why](adr/0001-record-decisions.md) [how](model.md#lay)");
    VBox shown = desk.ask(() -> MarkdownView.of(page, _ -> {}));
    List<String> links =
        desk.ask(
            () ->
                shown.lookupAll(".help-link").stream()
                    .map(node -> ((Hyperlink) node).getText())
                    .toList());
    assertEquals(List.of("how"), links);
  }

  @Test
  void shortColumnsOfATableAreNotBrokenWithinWords(Desk desk) {
    String table =
        "| Menu | Actions |\n|---|---|\n| Scenarios | " + "Compare them. ".repeat(30) + "|";
    HelpPage page = new HelpPage("a.md", "A", table);
    double lines =
        desk.ask(
            () -> {
              VBox shown = MarkdownView.of(page, _ -> {});
              new Scene(shown, 600, 400);
              shown.applyCss();
              shown.layout();
              TextFlow cell = (TextFlow) shown.lookup(".help-cell");
              return cell.prefHeight(cell.getWidth()) / cell.prefHeight(-1);
            });
    assertEquals(1, lines, 0.1);
  }

  @Test
  void helpOpensByItsKeyAndFindsPagesByTheirWords(Desk desk) {
    desk.keys(KeyCode.F1);
    ListView<?> pages = desk.control("help-pages", ListView.class);
    int all = desk.ask(() -> pages.getItems().size());
    assertEquals(HelpPage.all().size(), all);

    desk.act(
        () ->
            desk.control("help-search", javafx.scene.control.TextField.class)
                .setText("hollow-core"));
    assertTrue(desk.ask(() -> pages.getItems().size()) < all);
    assertTrue(desk.ask(() -> !pages.getSelectionModel().isEmpty()));
    ScrollPane content = desk.control("help-content", ScrollPane.class);
    assertTrue(desk.ask(() -> content.getContent() != null));
    desk.act(() -> content.getScene().getWindow().hide());
  }
}
