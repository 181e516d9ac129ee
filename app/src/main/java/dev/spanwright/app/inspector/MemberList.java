package dev.spanwright.app.inspector;

import dev.spanwright.app.form.CheckedField;
import dev.spanwright.app.form.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Sites or links that something is made of: to add, to remove, to order, and to weigh. */
final class MemberList {

  private static final double ROW_PX = 34;
  private static final double WEIGHT_PX = 80;
  private static final int MOST_ROWS = 7;

  private final VBox box = new VBox(4);
  private final ListView<Member> list = new ListView<>();
  private final Choice<Member> add;
  private final Consumer<List<Member>> commit;
  private final Kind kind;

  /**
   * One of them.
   *
   * @param id identifier of the site or link
   * @param name what people call it
   * @param weight its weight as text, where it has one
   */
  record Member(String id, String name, Optional<String> weight) {}

  /**
   * What the list is for.
   *
   * @param id identifier of its control
   * @param what one of them: {@code site}
   * @param ordered whether the order means something
   * @param reweighed the member with another weight; says by an {@link IllegalArgumentException}
   *     that it does not fit
   */
  record Kind(
      String id,
      String what,
      boolean ordered,
      Function<Member, Function<String, Member>> reweighed) {

    static Kind plain(String id, String what, boolean ordered) {
      return new Kind(id, what, ordered, member -> typed -> member);
    }
  }

  /**
   * @param commit takes over all of them, as one step
   */
  MemberList(Kind kind, Consumer<List<Member>> commit) {
    this.kind = kind;
    this.commit = commit;
    list.setId(kind.id());
    list.getStyleClass().add("members");
    list.setFixedCellSize(ROW_PX);
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(kind.what() + "s");
    add = new Choice<>(kind.id() + "-add", Member::name, member -> "", this::add);
    add.node().setPromptText("Add a " + kind.what());
    add.node().setAccessibleText("Add a " + kind.what());
    box.getChildren().setAll(list, add.node());
  }

  Node node() {
    return box;
  }

  /** Shows them, and what could be added. */
  void show(List<Member> members, List<Member> others) {
    if (!list.getItems().equals(members)) {
      list.getItems().setAll(members);
    }
    boolean any = !members.isEmpty();
    list.setVisible(any);
    list.setManaged(any);
    list.setPrefHeight(Math.min(MOST_ROWS, members.size()) * ROW_PX + 2);
    list.setMinHeight(list.getPrefHeight());
    add.show(others, Optional.empty());
    add.node().setDisable(others.isEmpty());
  }

  private void add(Member member) {
    List<Member> next = new ArrayList<>(list.getItems());
    next.add(member);
    commit.accept(next);
  }

  private void change(Member member, Consumer<List<Member>> how) {
    List<Member> next = new ArrayList<>(list.getItems());
    if (next.contains(member)) {
      how.accept(next);
      commit.accept(next);
    }
  }

  private void up(Member member) {
    change(
        member,
        next -> {
          int at = next.indexOf(member);
          next.remove(at);
          next.add(Math.max(0, at - 1), member);
        });
  }

  private final class Cell extends ListCell<Member> {

    private final Label name = new Label();
    private final CheckedField weight = new CheckedField(kind.id() + "-weight", this::take);
    private final Button up = button("mdi2a-arrow-up", "Earlier");
    private final Button remove = button("mdi2c-close", "Remove");
    private final HBox row = new HBox(4, name, weight.node(), up, remove);

    Cell() {
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      name.setMaxWidth(Double.MAX_VALUE);
      name.setMinWidth(0);
      HBox.setHgrow(name, Priority.ALWAYS);
      row.setAlignment(Pos.CENTER_LEFT);
      weight.input().setPrefWidth(WEIGHT_PX);
      up.setOnAction(e -> up(getItem()));
      remove.setOnAction(e -> change(getItem(), next -> next.remove(getItem())));
    }

    private static Button button(String icon, String what) {
      Button button = new Button(null, new FontIcon(icon));
      button.getStyleClass().addAll("flat", "icon-button");
      button.setTooltip(new Tooltip(what));
      button.setAccessibleText(what);
      return button;
    }

    private Optional<String> take(String typed) {
      Member member = getItem();
      if (member == null) {
        return Optional.empty();
      }
      try {
        Member next = kind.reweighed().apply(member).apply(typed);
        change(member, all -> all.set(all.indexOf(member), next));
        return Optional.empty();
      } catch (IllegalArgumentException e) {
        return Optional.of(e.getMessage());
      }
    }

    @Override
    protected void updateItem(Member member, boolean empty) {
      super.updateItem(member, empty);
      if (empty || member == null) {
        setGraphic(null);
        return;
      }
      name.setText(member.name());
      name.setTooltip(new Tooltip(member.id()));
      remove.setAccessibleText("Remove " + member.name());
      up.setVisible(kind.ordered() && getIndex() > 0);
      up.setManaged(kind.ordered());
      boolean weighed = member.weight().isPresent();
      weight.node().setVisible(weighed);
      weight.node().setManaged(weighed);
      weight.input().setAccessibleText("Weight of " + member.name());
      weight.show(member.weight().orElse(""));
      setGraphic(row);
    }
  }
}
