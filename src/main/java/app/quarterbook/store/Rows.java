package app.quarterbook.store;

import static java.util.Objects.requireNonNull;

import app.quarterbook.store.schema.DefaultSchema;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;

/// The journaled tables, parents before the tables that refer to them: in this order rows can be
/// inserted, in the opposite order deleted.
public enum Rows {
  SETTING,
  CLIENT,
  STAGE_CHANGE,
  SITE,
  PERSON,
  EXPERT,
  EXPERT_CLIENT,
  HORIZON_EVENT,
  VISIT,
  PLAN_ITEM,
  AGREEMENT,
  AGREEMENT_LINE,
  COUNT_CHANGE,
  RENEWAL_TICK,
  TIER_TERMS,
  RATE_CARD,
  RATE_PRICE,
  OWN_RATE,
  BLOCK,
  BLOCK_CHANGE,
  BILLED,
  BILLED_DRAW,
  CHECKLIST_TEMPLATE,
  TEMPLATE_STEP,
  CHECKLIST,
  CHECKLIST_ANSWER,
  CHECKLIST_STEP,
  SALE,
  SURVEY_QUESTION,
  SURVEY,
  SURVEY_ANSWER,
  TIMER,
  PART,
  OPEN_POINT,
  NOTE_LINK,
  PICTURE,
  SIGN_OFF,
  ADDENDUM,
  CAPTURE,
  WORDING,
  SNOOZE,
  IMPORT_MARK,
  IMPORT_MAPPING;

  /// The name a person reads in a report, e.g. "plan item".
  public String spoken() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  Table<?> table() {
    return requireNonNull(DefaultSchema.DEFAULT_SCHEMA.getTable(name()));
  }

  boolean hasUniqueKey() {
    return !table().getUniqueKeys().isEmpty();
  }

  /// The columns' names in the table's own order.
  List<String> columns() {
    return Stream.of(table().fields()).map(Field::getName).toList();
  }
}
