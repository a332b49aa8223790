package app.quarterbook.ui.kit;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list with a form beside it: a {@link Roster} on the screen. New records are made here, the
/// selected one is edited at the right, deleting it can be undone.
public final class RosterScreen<R> implements Screen {
  /// What a list of these things looks like.
  ///
  /// @param name `<bundle>.<things>`, e.g. `client.people`; its texts `.filter` and `.empty` say
  /// what can be typed into the filter and what belongs into the list
  /// @param icon an icon of the Bootstrap set for the empty list
  /// @param fresh a new record
  /// @param columns adds the columns
  /// @param form the fields of one record
  public record Parts<R>(
      String name,
      String icon,
      Supplier<R> fresh,
      Consumer<ListTable<R>> columns,
      Function<Draft<R>, Node> form,
      Action add,
      Action edit,
      Action delete) {}

  private final Roster<R> roster;
  private final Parts<R> parts;
  private final Verb add;
  private final ListTable<R> table;
  private final FilterField filter;
  private final SideForm<R> pane;
  private final List<Verb> verbs;

  public RosterScreen(Desk desk, Roster<R> roster, Parts<R> parts) {
    this.roster = roster;
    this.parts = parts;
    add = Verb.always(parts.add(), this::add);
    table = new ListTable<>(roster.items(), new Empty(parts.icon(), parts.name() + ".empty", add));
    parts.columns().accept(table);
    table.node().setId(parts.name());
    filter = new FilterField(parts.name() + ".filter", table);
    pane = new SideForm<>(parts.name(), roster, table.node(), parts.form(), desk.preferences());
    var some = Bindings.isNotNull(roster.selectedProperty());
    verbs =
        List.of(
            add,
            new Verb(parts.edit(), pane::edit, some),
            new Verb(parts.delete(), roster::delete, some));
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    follow();
  }

  /// The list and the form alone, with the filter above, as a tab shows them.
  @Override
  public Node node() {
    var tools = new HBox(tools());
    HBox.setHgrow(filter, Priority.ALWAYS);
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("page-tools");
    var box = new VBox(tools, pane.node());
    box.getStyleClass().add("form");
    return box;
  }

  /// The list and the form as a page of their own.
  ///
  /// @param titleKey text key of the heading
  public Node page(String titleKey) {
    return new Page(titleKey, pane.node()).tools(tools());
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public void shown() {
    Focus.on(table.node());
  }

  @Override
  public void reveal(UUID record) {
    roster.reveal(record);
  }

  @Override
  public void find() {
    filter.requestFocus();
  }

  @Override
  public void close() {
    roster.close();
  }

  private Node[] tools() {
    return new Node[] {filter, Buttons.of(add, "bi-plus")};
  }

  private void add() {
    roster.add(parts.fresh().get(), pane::edit);
  }

  private void follow() {
    table.opens(item -> pane.edit());
    table.selectedProperty().addListener((property, old, now) -> roster.select(now));
    roster.selectedProperty().addListener((property, old, now) -> mark(now));
    mark(roster.selectedProperty().get());
  }

  private void mark(@Nullable R item) {
    if (item == null) {
      table.node().getSelectionModel().clearSelection();
    } else if (!item.equals(table.selectedProperty().get())) {
      table.select(item);
    }
  }
}
