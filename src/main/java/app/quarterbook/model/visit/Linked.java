package app.quarterbook.model.visit;

import app.quarterbook.model.plan.PlanItem;

/// What a line of a note became, as it stands now.
public sealed interface Linked {
  String mark();

  String title();

  record Item(String mark, PlanItem item) implements Linked {
    @Override
    public String title() {
      return item.title();
    }
  }

  record Point(String mark, OpenPoint point) implements Linked {
    @Override
    public String title() {
      return point.text();
    }
  }
}
