package app.quarterbook.exchange.intake;

import static app.quarterbook.exchange.Field.VISIT_BILLING;
import static app.quarterbook.exchange.Field.VISIT_CLIENT;
import static app.quarterbook.exchange.Field.VISIT_DATE;
import static app.quarterbook.exchange.Field.VISIT_INTERNAL_NOTES;
import static app.quarterbook.exchange.Field.VISIT_KIND;
import static app.quarterbook.exchange.Field.VISIT_MET;
import static app.quarterbook.exchange.Field.VISIT_NEXT_STEP;
import static app.quarterbook.exchange.Field.VISIT_NEXT_STEP_ON;
import static app.quarterbook.exchange.Field.VISIT_NOTES;
import static app.quarterbook.exchange.Field.VISIT_PAUSE;
import static app.quarterbook.exchange.Field.VISIT_TIME;
import static app.quarterbook.exchange.Field.VISIT_TRAVEL_BACK;
import static app.quarterbook.exchange.Field.VISIT_TRAVEL_OUT;
import static app.quarterbook.exchange.Field.VISIT_WORK;

import app.quarterbook.exchange.Result;
import app.quarterbook.exchange.Target;
import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Rows of a log become visits. The firm must be known: a visit says too little of a firm to make
/// one.
final class VisitTaker implements Taker {
  private final Bench bench;
  private final Set<UUID> taken = new HashSet<>();

  VisitTaker(Bench bench) {
    this.bench = bench;
  }

  @Override
  public String origin(Row row) throws Unreadable {
    return String.join(
        "\n",
        Fold.name(row.text(VISIT_CLIENT)),
        String.valueOf(row.date(VISIT_DATE)),
        String.valueOf(row.time(VISIT_TIME)),
        kind(row).name());
  }

  @Override
  public Outcome take(Row row, Seen seen, boolean again) throws Unreadable {
    var client = client(row);
    var day = Objects.requireNonNull(row.date(VISIT_DATE));
    var begun = Visit.begun(client.id(), kind(row), day, row.time(VISIT_TIME));
    var there = bench.find(seen.record(), Visit.class).or(() -> alike(begun));
    var visit = update(there.orElse(begun), row, there.isEmpty() ? Policy.FRESH : seen.policy());
    taken.add(visit.id().value());
    bench.save(seen.marked(Target.VISIT, visit.id().value()));
    if (there.isPresent() && there.get().equals(visit)) {
      return Outcome.of(row.number(), Result.SAME);
    }
    bench.save(visit);
    return Outcome.of(row.number(), there.isEmpty() ? Result.NEW : Result.CHANGED);
  }

  private Client client(Row row) throws Unreadable {
    var name = row.text(VISIT_CLIENT);
    return bench.client(name).orElseThrow(() -> new Unreadable("exchange.problem.client", name));
  }

  /// A visit that was typed, or came from elsewhere, at the same time and of the same kind.
  private Optional<Visit> alike(Visit begun) {
    return bench.visits(VisitKey.of(begun)).stream()
        .filter(visit -> !taken.contains(visit.id().value()))
        .findFirst();
  }

  private static VisitKind kind(Row row) {
    var kind = row.get(VISIT_KIND, VisitKind.class);
    return kind == null ? VisitKind.ON_SITE : kind;
  }

  private static Visit update(Visit visit, Row row, Policy policy) {
    return new Update<>(visit, row, policy)
        .take(
            VISIT_WORK,
            Integer.class,
            v -> v.times().work(),
            (v, n) -> v.withTimes(v.times().withWork(n)))
        .take(
            VISIT_TRAVEL_OUT,
            Integer.class,
            v -> v.times().travelOut(),
            (v, n) -> v.withTimes(v.times().withTravelOut(n)))
        .take(
            VISIT_TRAVEL_BACK,
            Integer.class,
            v -> v.times().travelBack(),
            (v, n) -> v.withTimes(v.times().withTravelBack(n)))
        .take(
            VISIT_PAUSE,
            Integer.class,
            v -> v.times().pause(),
            (v, n) -> v.withTimes(v.times().withPause(n)))
        .take(
            VISIT_BILLING,
            Billing.class,
            v -> v.billing() == Billing.OPEN ? null : v.billing(),
            Visit::withBilling)
        .text(VISIT_MET, Visit::met, Visit::withMet)
        .text(VISIT_NOTES, Visit::notes, Visit::withNotes)
        .text(VISIT_INTERNAL_NOTES, Visit::internalNotes, Visit::withInternalNotes)
        .text(VISIT_NEXT_STEP, v -> v.next().text(), (v, t) -> v.withNext(v.next().withText(t)))
        .take(
            VISIT_NEXT_STEP_ON,
            LocalDate.class,
            v -> v.next().on(),
            (v, d) -> v.withNext(v.next().withOn(d)))
        .record();
  }
}
