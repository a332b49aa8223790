package app.quarterbook.model.rate;

import app.quarterbook.model.Check;
import app.quarterbook.model.Unsound;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What the way costs a client who is outside the radius (DOMAIN 4).
public sealed interface TravelRule {
  TravelRule NOTHING = new Nothing();

  /// What this rule charges for a trip; empty where it never charges any.
  Optional<Step.OfTravel> charge(Trip trip);

  /// Travel is not charged.
  record Nothing() implements TravelRule {
    @Override
    public Optional<Step.OfTravel> charge(Trip trip) {
      return Optional.empty();
    }
  }

  /// The same for each trip, however far.
  record PerTrip(BigDecimal amount) implements TravelRule {
    public PerTrip {
      amount = Check.money("amount", amount);
    }

    @Override
    public Optional<Step.OfTravel> charge(Trip trip) {
      return Optional.of(new Step.PerTrip(amount));
    }
  }

  /// By what was driven out and back.
  ///
  /// @param rate money for each mile or kilometre
  record PerDistance(BigDecimal rate) implements TravelRule {
    public PerDistance {
      rate = Check.money("rate", rate);
    }

    @Override
    public Optional<Step.OfTravel> charge(Trip trip) {
      var driven = trip.driven();
      if (driven == null) {
        return Optional.of(new Step.WayUnknown());
      }
      var amount = driven.multiply(rate).setScale(2, RoundingMode.HALF_UP);
      return Optional.of(new Step.ByDistance(driven, rate, amount));
    }
  }

  /// A share of the time on the road, charged as time.
  ///
  /// @param percent 100 for the full time
  record TimeShare(int percent) implements TravelRule {
    public TimeShare {
      if (percent < 0 || percent > 100) {
        throw new Unsound("percent", "problem.between", 0, 100);
      }
    }

    @Override
    public Optional<Step.OfTravel> charge(Trip trip) {
      int charged = Math.toIntExact(Math.round(trip.minutes() * percent / 100.0));
      return Optional.of(new Step.ByTime(trip.minutes(), percent, charged));
    }
  }
}
