package dev.spanwright.app.help;

import dev.spanwright.render.style.Quantity;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Shows a page of the documentation as text, tables and pictures of JavaFX. */
final class MarkdownView {

  /** Pictures and lines of text are no wider, px. */
  static final double WIDTH_PX = 720;

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private final HelpPage page;
  private final Consumer<String> follow;

  private MarkdownView(HelpPage page, Consumer<String> follow) {
    this.page = page;
    this.follow = follow;
  }

  /**
   * A page.
   *
   * @param follow is told the name of a page that a link points to
   */
  static VBox of(HelpPage page, Consumer<String> follow) {
    return new MarkdownView(page, follow).blocks(PARSER.parse(page.text()));
  }

  private VBox blocks(org.commonmark.node.Node parent) {
    VBox box = new VBox();
    box.getStyleClass().add("help-blocks");
    parent.accept(new Blocks(box));
    return box;
  }

  /** Writes the children of a block into a box. */
  private final class Blocks extends AbstractVisitor {

    private final VBox box;

    Blocks(VBox box) {
      this.box = box;
    }

    @Override
    public void visit(Heading heading) {
      add(inline(heading), "help-h" + Math.min(3, heading.getLevel()));
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (paragraph.getFirstChild() instanceof org.commonmark.node.Image image) {
        picture(image);
      } else {
        add(inline(paragraph), "help-text");
      }
    }

    private void picture(org.commonmark.node.Image image) {
      // In the background: a large picture would keep the window waiting.
      Image shown = new Image(HelpPage.picture(page.resolve(image.getDestination())), true);
      ImageView view = new ImageView(shown);
      view.setPreserveRatio(true);
      view.setSmooth(true);
      var _ =
          shown
              .widthProperty()
              .subscribe(width -> view.setFitWidth(Math.min(WIDTH_PX, width.doubleValue())));
      view.setAccessibleText(Words.of(image));
      box.getChildren().add(view);
    }

    @Override
    public void visit(FencedCodeBlock code) {
      code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
      code(code.getLiteral());
    }

    private void code(String literal) {
      Label label = new Label(literal.stripTrailing());
      label.setMaxWidth(WIDTH_PX);
      add(label, "help-code");
    }

    @Override
    public void visit(BulletList list) {
      list(list, item -> "\u2022");
    }

    @Override
    public void visit(OrderedList list) {
      int[] number = {list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber()};
      list(list, item -> number[0]++ + ".");
    }

    private void list(ListBlock list, java.util.function.Function<ListItem, String> mark) {
      VBox items = new VBox();
      for (var at = list.getFirstChild(); at != null; at = at.getNext()) {
        Label label = new Label(mark.apply((ListItem) at));
        label.setMinWidth(24);
        VBox item = blocks(at);
        HBox.setHgrow(item, Priority.ALWAYS);
        items.getChildren().add(new HBox(label, item));
      }
      add(items, "help-list");
    }

    @Override
    public void visit(BlockQuote quote) {
      add(blocks(quote), "help-quote");
    }

    @Override
    public void visit(ThematicBreak line) {
      add(new javafx.scene.control.Separator(), "help-rule");
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock table) {
        add(TableGrid.of(table, MarkdownView.this::inline), "help-table");
      }
    }

    private void add(Node node, String style) {
      node.getStyleClass().add(style);
      box.getChildren().add(node);
    }
  }

  /** The text inside a block. */
  TextFlow inline(org.commonmark.node.Node parent) {
    TextFlow flow = new TextFlow();
    flow.setMaxWidth(WIDTH_PX);
    flow.setMinWidth(Region.USE_COMPUTED_SIZE);
    parent.accept(new Inline(flow));
    return flow;
  }

  /** Writes the text inside a block into a flow. */
  private final class Inline extends AbstractVisitor {

    private final TextFlow flow;
    private String style = "help-plain";

    Inline(TextFlow flow) {
      this.flow = flow;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
      add(Quantity.unbroken(text.getLiteral()), style);
    }

    @Override
    public void visit(SoftLineBreak line) {
      add(" ", style);
    }

    @Override
    public void visit(HardLineBreak line) {
      add("\n", style);
    }

    @Override
    public void visit(Code code) {
      add(code.getLiteral(), "help-mono");
    }

    @Override
    public void visit(Emphasis emphasis) {
      styled(emphasis, "help-strong");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      styled(emphasis, "help-strong");
    }

    private void styled(org.commonmark.node.Node node, String other) {
      String before = style;
      style = other;
      visitChildren(node);
      style = before;
    }

    @Override
    public void visit(Link link) {
      String address = link.getDestination();
      String file = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
      boolean elsewhere = address.startsWith("http");
      if (!elsewhere && !file.isEmpty() && !HelpPage.isPage(page.resolve(file))) {
        visitChildren(link); // only in the repository: words, not a link that goes nowhere
        return;
      }
      Hyperlink shown = new Hyperlink(Words.of(link));
      shown.getStyleClass().add("help-link");
      shown.setMnemonicParsing(false);
      if (elsewhere) {
        shown.setTooltip(new Tooltip(address));
      } else {
        shown.setOnAction(e -> follow.accept(file.isEmpty() ? page.name() : page.resolve(file)));
      }
      flow.getChildren().add(shown);
    }

    private void add(String words, String styleClass) {
      Text text = new Text(words);
      text.getStyleClass().add(styleClass);
      flow.getChildren().add(text);
    }
  }

  /** The words of a part of a page, without their form. */
  static String words(org.commonmark.node.Node node) {
    return Words.of(node);
  }

  /** The words of a node without their form. */
  private static final class Words extends AbstractVisitor {

    private final StringBuilder all = new StringBuilder();

    static String of(org.commonmark.node.Node node) {
      Words words = new Words();
      node.accept(words);
      return words.all.toString();
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
      all.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      all.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
      all.append(' ');
    }
  }
}
