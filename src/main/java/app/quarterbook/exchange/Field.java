package app.quarterbook.exchange;

import static app.quarterbook.exchange.FieldType.CHOICE;
import static app.quarterbook.exchange.FieldType.COUNT;
import static app.quarterbook.exchange.FieldType.DATE;
import static app.quarterbook.exchange.FieldType.DISTANCE;
import static app.quarterbook.exchange.FieldType.DURATION;
import static app.quarterbook.exchange.FieldType.MONEY;
import static app.quarterbook.exchange.FieldType.TEXT;
import static app.quarterbook.exchange.FieldType.TIME;
import static app.quarterbook.exchange.FieldType.YES_NO;

import java.util.List;
import java.util.stream.Stream;

/// What a column can be. The marks of imported rows name a field by its place in this list, so new
/// fields go to the end.
public enum Field {
  CLIENT_NAME(Target.CLIENT, TEXT, true),
  CLIENT_CONTACT(Target.CLIENT, TEXT),
  CLIENT_EMAIL(Target.CLIENT, TEXT),
  CLIENT_PHONE(Target.CLIENT, TEXT),
  CLIENT_EMPLOYEES(Target.CLIENT, COUNT),
  CLIENT_WORKSTATIONS(Target.CLIENT, COUNT),
  CLIENT_SERVERS(Target.CLIENT, COUNT),
  CLIENT_SITES(Target.CLIENT, COUNT),
  CLIENT_DEAL(Target.CLIENT, CHOICE),
  CLIENT_FEE(Target.CLIENT, MONEY),
  CLIENT_SINCE(Target.CLIENT, DATE),
  CLIENT_RENEWAL(Target.CLIENT, DATE),
  CLIENT_DISTANCE(Target.CLIENT, DISTANCE),
  CLIENT_ADDRESS(Target.CLIENT, TEXT),
  CLIENT_SOURCE(Target.CLIENT, TEXT),
  CLIENT_NOTES(Target.CLIENT, TEXT),

  PERSON_CLIENT(Target.PERSON, TEXT, true),
  PERSON_NAME(Target.PERSON, TEXT),
  PERSON_FIRST_NAME(Target.PERSON, TEXT),
  PERSON_LAST_NAME(Target.PERSON, TEXT),
  PERSON_ROLE(Target.PERSON, TEXT),
  PERSON_DECIDES(Target.PERSON, YES_NO),
  PERSON_PHONE(Target.PERSON, TEXT),
  PERSON_MOBILE(Target.PERSON, TEXT),
  PERSON_EMAIL(Target.PERSON, TEXT),
  PERSON_ADDRESS(Target.PERSON, TEXT),
  PERSON_STREET(Target.PERSON, TEXT),
  PERSON_CITY(Target.PERSON, TEXT),
  PERSON_STATE(Target.PERSON, TEXT),
  PERSON_POSTAL_CODE(Target.PERSON, TEXT),
  PERSON_COUNTRY(Target.PERSON, TEXT),
  PERSON_NOTES(Target.PERSON, TEXT),

  VISIT_CLIENT(Target.VISIT, TEXT, true),
  VISIT_DATE(Target.VISIT, DATE, true),
  VISIT_TIME(Target.VISIT, TIME),
  VISIT_KIND(Target.VISIT, CHOICE),
  VISIT_WORK(Target.VISIT, DURATION),
  VISIT_TRAVEL_OUT(Target.VISIT, DURATION),
  VISIT_TRAVEL_BACK(Target.VISIT, DURATION),
  VISIT_PAUSE(Target.VISIT, DURATION),
  VISIT_BILLING(Target.VISIT, CHOICE),
  VISIT_MET(Target.VISIT, TEXT),
  VISIT_NOTES(Target.VISIT, TEXT),
  VISIT_INTERNAL_NOTES(Target.VISIT, TEXT),
  VISIT_NEXT_STEP(Target.VISIT, TEXT),
  VISIT_NEXT_STEP_ON(Target.VISIT, DATE),

  ITEM_NUMBER(Target.PLAN_ITEM, TEXT),
  ITEM_CLIENT(Target.PLAN_ITEM, TEXT, true),
  ITEM_TITLE(Target.PLAN_ITEM, TEXT, true),
  ITEM_PRIORITY(Target.PLAN_ITEM, CHOICE),
  ITEM_START(Target.PLAN_ITEM, DATE),
  ITEM_END(Target.PLAN_ITEM, DATE),
  ITEM_PROGRESS(Target.PLAN_ITEM, CHOICE),
  ITEM_COST(Target.PLAN_ITEM, MONEY),
  ITEM_MONTHLY_COST(Target.PLAN_ITEM, MONEY),
  ITEM_TIME(Target.PLAN_ITEM, DURATION),
  ITEM_DOER(Target.PLAN_ITEM, CHOICE),
  ITEM_CATEGORY(Target.PLAN_ITEM, TEXT),
  ITEM_RISK(Target.PLAN_ITEM, CHOICE),
  ITEM_WHY(Target.PLAN_ITEM, TEXT),
  ITEM_RESULT(Target.PLAN_ITEM, TEXT),
  ITEM_NOTES(Target.PLAN_ITEM, TEXT);

  private final Target target;
  private final FieldType type;
  private final boolean required;

  Field(Target target, FieldType type) {
    this(target, type, false);
  }

  Field(Target target, FieldType type, boolean required) {
    this.target = target;
    this.type = type;
    this.required = required;
  }

  public Target target() {
    return target;
  }

  public FieldType type() {
    return type;
  }

  /// Whether no record can come in without a column for it.
  public boolean required() {
    return required;
  }

  public static List<Field> of(Target target) {
    return Stream.of(values()).filter(field -> field.target == target).toList();
  }
}
