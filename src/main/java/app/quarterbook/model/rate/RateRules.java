package app.quarterbook.model.rate;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.Visit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is charged for a visit, in minutes and travel, by the rules that hold for it.
///
/// @param work the rule of each service, none left out
/// @param radius how far away nothing is charged for the way
public record RateRules(Map<Service, WorkRule> work, Radius radius, TravelRule travel) {
  private static final BigDecimal NO_MONEY = BigDecimal.ZERO.setScale(2);

  public RateRules {
    work = Map.copyOf(work);
    if (!work.keySet().equals(EnumSet.allOf(Service.class))) {
      throw new IllegalArgumentException("a service without a rule");
    }
  }

  /// The rules as an agreement has them: its own steps and its own minimum where it says so.
  public RateRules under(Conditions conditions) {
    var own =
        work.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    rule -> rule.getValue().with(conditions.increment(), conditions.minimum())));
    return new RateRules(own, radius, travel);
  }

  /// Works out a visit from its actual times and its way, whatever was charged for it before.
  ///
  /// @param site where it was; null where unknown
  public Reckoning reckon(Visit visit, @Nullable Site site) {
    int worked = visit.times().work();
    var rule = requireNonNull(work.get(Service.of(visit.kind())));
    var way = Trip.of(visit, site).flatMap(this::travel);
    var charge =
        new Charge(
            rule.charged(worked),
            way.map(RateRules::minutes).orElse(0),
            way.map(RateRules::money).orElse(NO_MONEY),
            false);
    return new Reckoning(charge, rule.steps(worked), way);
  }

  private Optional<Step.OfTravel> travel(Trip trip) {
    return travel
        .charge(trip)
        .map(
            charged ->
                switch (radius.of(trip)) {
                  case INSIDE -> new Step.Inside();
                  case UNKNOWN -> new Step.WayUnknown();
                  case OUTSIDE -> charged;
                });
  }

  private static int minutes(Step.OfTravel step) {
    return step instanceof Step.ByTime byTime ? byTime.charged() : 0;
  }

  private static BigDecimal money(Step.OfTravel step) {
    return switch (step) {
      case Step.PerTrip trip -> trip.amount();
      case Step.ByDistance way -> way.amount();
      case Step.ByTime time -> NO_MONEY;
      case Step.Inside inside -> NO_MONEY;
      case Step.WayUnknown unknown -> NO_MONEY;
    };
  }

  /// What is charged, and why.
  ///
  /// @param work empty where the worked minutes are charged as they are
  /// @param travel empty where there was no way, or it is never charged
  public record Reckoning(Charge charge, List<Step.OfWork> work, Optional<Step.OfTravel> travel) {}
}
