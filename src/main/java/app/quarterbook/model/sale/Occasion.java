package app.quarterbook.model.sale;

/// When an agreement brings a checklist by itself. The names are the templates' purposes.
public enum Occasion {
  AFTER_SALE,
  OFF_BOARDING
}
