package app.quarterbook.model.today;

/// What kind of thing asks for attention, in the order in which a day is taken up.
public enum Group {
  NOW,
  STEPS,
  CONTACTS,
  PLAN,
  RENEWALS,
  SURVEYS,
  PROSPECTS,
  BILLING
}
