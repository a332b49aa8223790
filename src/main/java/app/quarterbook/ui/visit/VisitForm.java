package app.quarterbook.ui.visit;

import app.quarterbook.model.client.SiteId;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Spellings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The fields of a visit while it is being written.
final class VisitForm {
  final Draft<Visit> draft;
  final Field<VisitKind> kind;
  final Field<@Nullable SiteId> site;
  final Field<LocalDate> on;
  final Field<@Nullable LocalTime> start;
  final Field<Integer> travelOut;
  final Field<Integer> work;
  final Field<Integer> travelBack;
  final Field<Integer> pause;
  final Field<@Nullable BigDecimal> distance;
  final Field<Billing> billing;
  final Field<@Nullable RateItem> rate;
  final Field<@Nullable Integer> chargeMinutes;
  final Field<@Nullable BigDecimal> chargeTravel;
  final Field<String> met;
  final Field<String> notes;
  final Field<String> internalNotes;
  final Field<String> next;
  final Field<@Nullable LocalDate> nextOn;
  final Field<Boolean> nextDone;

  VisitForm(Visit visit) {
    draft = new Draft<>(visit);
    kind = draft.choice("kind", Visit::kind, Visit::withKind);
    site = draft.choice("site", Visit::site, Visit::withSite);
    on = draft.date("on", Visit::on, Visit::withOn);
    start = draft.optionalTime("start", Visit::start, Visit::withStart);
    travelOut = leg("travelOut", Times::travelOut, Times::withTravelOut);
    work = leg("work", Times::work, Times::withWork);
    travelBack = leg("travelBack", Times::travelBack, Times::withTravelBack);
    pause = leg("pause", Times::pause, Times::withPause);
    distance = draft.optionalDecimal("distance", Visit::distance, Visit::withDistance);
    chargeMinutes =
        draft.optionalMinutes(
            "chargeMinutes",
            it -> it.charge().minutes(),
            (it, minutes) -> it.withCharge(it.charge().withMinutes(minutes).withOwn(true)));
    chargeTravel =
        draft.field(
            "chargeTravel",
            Spellings.optional(Spellings.MONEY),
            it -> it.charge().travel(),
            (it, money) -> it.withCharge(it.charge().withTravel(money).withOwn(true)));
    billing = draft.choice("billing", Visit::billing, Visit::withBilling);
    rate = draft.choice("rate", Visit::rate, Visit::withRate);
    met = draft.text("met", Visit::met, Visit::withMet);
    notes = draft.text("notes", Visit::notes, Visit::withNotes);
    internalNotes = draft.text("internalNotes", Visit::internalNotes, Visit::withInternalNotes);
    next =
        draft.text(
            "next", it -> it.next().text(), (it, text) -> it.withNext(it.next().withText(text)));
    nextOn =
        draft.optionalDate(
            "nextOn", it -> it.next().on(), (it, day) -> it.withNext(it.next().withOn(day)));
    nextDone =
        draft.choice(
            "nextDone",
            it -> it.next().done(),
            (it, done) -> it.withNext(it.next().withDone(done)));
  }

  /// What a client has signed can be read and not changed. The way back comes later.
  void freeze(boolean now) {
    List.of(kind, site, on, start, travelOut, work, pause, met, notes, next, nextOn)
        .forEach(field -> field.lock(now));
  }

  /// All minutes from door to door.
  int minutes() {
    return travelOut.value() + work.value() + travelBack.value() + pause.value();
  }

  private Field<Integer> leg(
      String name, Function<Times, Integer> get, BiFunction<Times, Integer, Times> with) {
    return draft.minutes(
        name,
        visit -> get.apply(visit.times()),
        (visit, minutes) -> visit.withTimes(with.apply(visit.times(), minutes)));
  }
}
