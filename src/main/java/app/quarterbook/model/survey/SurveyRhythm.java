package app.quarterbook.model.survey;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.RenewalDays;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// When a client under agreement is to be asked next (DOMAIN 7): in the months' rhythm, and ahead
/// of each renewal, whichever comes first. Once a renewal's day has come, the one that is late by
/// the rhythm is about the renewal too.
///
/// @param months from one survey to the next
public record SurveyRhythm(int months, RenewalDays renewal) {

  /// The reminder of the next survey. There is none while a survey is open, nor for a client
  /// without an active agreement. Its day may lie in the past: then it is overdue.
  ///
  /// @param agreements all of the client's
  /// @param surveys all of the client's
  public Optional<Survey> next(
      ClientId client,
      Collection<Agreement> agreements,
      Collection<Survey> surveys,
      LocalDate today) {
    if (surveys.stream().anyMatch(Survey::isOpen)) {
      return Optional.empty();
    }
    var active = agreements.stream().filter(Agreement::isActive).toList();
    var renewals =
        active.stream()
            .flatMap(each -> beforeRenewal(each, surveys, today).stream())
            .sorted(Comparator.comparing(Survey::dueOn))
            .toList();
    var now = renewals.stream().filter(each -> !each.dueOn().isAfter(today)).findFirst();
    return Stream.concat(byRhythm(client, active, surveys, today).stream(), renewals.stream())
        .min(Comparator.comparing(Survey::dueOn))
        .map(next -> now.isPresent() ? next.withAgreement(now.get().agreement()) : next);
  }

  /// Counted from the last survey, or from the first day of the running term where nobody has asked
  /// yet.
  private Optional<Survey> byRhythm(
      ClientId client, Collection<Agreement> active, Collection<Survey> surveys, LocalDate today) {
    var begun =
        active.stream().map(each -> each.term().begin(today)).min(Comparator.naturalOrder());
    var asked = surveys.stream().map(Survey::settledOn).max(Comparator.naturalOrder());
    return begun.map(day -> Survey.reminder(client, null, asked.orElse(day).plusMonths(months)));
  }

  /// A survey since the health check, which opens the season of the renewal, serves the renewal
  /// too.
  private Optional<Survey> beforeRenewal(
      Agreement agreement, Collection<Survey> surveys, LocalDate today) {
    var end = agreement.term().end(today);
    var season = end.minusDays(Math.max(renewal.healthCheck(), renewal.survey()));
    if (surveys.stream().anyMatch(survey -> !survey.settledOn().isBefore(season))) {
      return Optional.empty();
    }
    return Optional.of(
        Survey.reminder(agreement.client(), agreement.id(), end.minusDays(renewal.survey())));
  }
}
