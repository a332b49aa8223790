package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.ItemState;
import app.quarterbook.text.Text;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What stands beside the board: one item open, or the question what came of it. Closing gives the
/// focus back.
final class AsideHolder extends StackPane implements BoardView.Asides {
  private final PlanViewModel plan;
  private final Runnable back;
  private @Nullable ItemViewModel item;
  private @Nullable Outcome asking;

  /// @param back takes the focus when nothing stands here any more
  AsideHolder(PlanViewModel plan, Runnable back) {
    this.plan = plan;
    this.back = back;
    show(null);
  }

  @Override
  public void showBoard() {
    plan.sectionProperty().set(Section.BOARD);
  }

  @Override
  public void open(Card card) {
    close();
    var opened = plan.item(card.item());
    item = opened;
    opened.goneProperty().addListener((property, old, gone) -> putAway());
    var form = new ItemForm(opened).build();
    show(new Aside(heading(card), form, this::putAway));
    ItemForm.focus(form);
  }

  @Override
  public void finish(Card card) {
    ask(ItemState.DONE, card);
  }

  @Override
  public void drop(Card card) {
    ask(ItemState.DROPPED, card);
  }

  /// Saves and lets go of the item that is open.
  void close() {
    if (item != null) {
      item.close();
      item = null;
    }
  }

  private void ask(ItemState state, Card card) {
    if (asking != null && asking.isAbout(state, card.id())) {
      asking.finish();
      return;
    }
    close();
    var outcome =
        new Outcome(
            state,
            card.id(),
            typed -> {
              putAway();
              if (state == ItemState.DONE) {
                plan.board().finish(card.id(), typed);
              } else {
                plan.board().drop(card.id(), typed);
              }
            });
    show(new Aside(card.item().title(), outcome, this::putAway));
    asking = outcome;
    outcome.focus();
  }

  private void putAway() {
    close();
    show(null);
    back.run();
  }

  /// What scrolls takes part in the scene, and so can take the focus, only once it is laid out.
  private void show(@Nullable Node node) {
    asking = null;
    getChildren().clear();
    if (node != null) {
      getChildren().add(node);
    }
    setVisible(node != null);
    setManaged(node != null);
    applyCss();
    layout();
  }

  private static String heading(Card card) {
    return card.clientName().isEmpty() ? Text.of("plan.item") : card.clientName();
  }
}
