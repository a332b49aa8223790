package app.quarterbook.model.find;

/// What can be found, and how much it counts where words fit several things equally well: the
/// client comes before a person there, a person before a plan item, that before a visit.
public enum FindKind {
  CLIENT(8),
  PERSON(5),
  EXPERT(5),
  SITE(4),
  PLAN_ITEM(3),
  AGREEMENT(3),
  HORIZON_EVENT(2.5),
  SURVEY(2),
  VISIT(2),
  PART(2),
  OPEN_POINT(2),
  CHECKLIST(2),
  STEP(2),
  CAPTURE(2),
  ANSWER(1.5);

  private final double weight;

  FindKind(double weight) {
    this.weight = weight;
  }

  /// More counts more.
  public double weight() {
    return weight;
  }
}
