package app.quarterbook.ui.plan;

import app.quarterbook.model.plan.ItemState;
import app.quarterbook.ui.kit.Action;

/// The views of a plan.
enum Section {
  BOARD(PlanActions.BOARD),
  FINISHED(PlanActions.FINISHED),
  DROPPED(PlanActions.DROPPED),
  BUDGET(PlanActions.BUDGET),
  TURN(PlanActions.TURN);

  private final Action action;

  Section(Action action) {
    this.action = action;
  }

  /// Where an item of this state is shown.
  static Section of(ItemState state) {
    return switch (state) {
      case OPEN, DOING -> BOARD;
      case DONE -> FINISHED;
      case DROPPED -> Section.DROPPED;
    };
  }

  /// What shows the section.
  Action action() {
    return action;
  }
}
