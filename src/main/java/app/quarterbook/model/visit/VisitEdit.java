package app.quarterbook.model.visit;

import java.util.Objects;

/// What a form changed in a visit, put on top of what became of the visit meanwhile: while notes
/// are
/// typed, the timer adds minutes and a capture is filed.
///
/// @param base the visit as the form showed it
/// @param edited the visit as the form has it now
public record VisitEdit(Visit base, Visit edited) {
  /// The visit with the form's changes and, where the form changed nothing, as it is now.
  public Visit over(Visit now) {
    if (now.equals(base)) {
      return edited;
    }
    return now.withSite(pick(base.site(), edited.site(), now.site()))
        .withKind(pick(base.kind(), edited.kind(), now.kind()))
        .withOn(pick(base.on(), edited.on(), now.on()))
        .withStart(pick(base.start(), edited.start(), now.start()))
        .withTimes(times(now.times()))
        .withDistance(pick(base.distance(), edited.distance(), now.distance()))
        .withBilling(pick(base.billing(), edited.billing(), now.billing()))
        .withCharge(pick(base.charge(), edited.charge(), now.charge()))
        .withRate(pick(base.rate(), edited.rate(), now.rate()))
        .withMet(pick(base.met(), edited.met(), now.met()))
        .withNotes(pick(base.notes(), edited.notes(), now.notes()))
        .withInternalNotes(pick(base.internalNotes(), edited.internalNotes(), now.internalNotes()))
        .withNext(pick(base.next(), edited.next(), now.next()));
  }

  private Times times(Times now) {
    return new Times(
        leg(Leg.TRAVEL_OUT, now),
        leg(Leg.WORK, now),
        leg(Leg.TRAVEL_BACK, now),
        leg(Leg.BREAK, now));
  }

  private int leg(Leg leg, Times now) {
    return pick(leg.in(base.times()), leg.in(edited.times()), leg.in(now));
  }

  private static <T> T pick(T base, T edited, T now) {
    return Objects.equals(base, edited) ? now : edited;
  }
}
