package app.quarterbook.ui.plan;

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

  /// What shows the section.
  Action action() {
    return action;
  }
}
