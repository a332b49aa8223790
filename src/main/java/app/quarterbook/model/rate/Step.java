package app.quarterbook.model.rate;

import java.math.BigDecimal;

/// One step from what was done to what is charged, kept so that a person can be told why.
public sealed interface Step {
  /// A step of the work. All minutes.
  sealed interface OfWork extends Step {
    /// What is charged after this step.
    int charged();
  }

  /// A step of the travel.
  sealed interface OfTravel extends Step {}

  /// Too short to be charged.
  record Free(int worked, int under) implements OfWork {
    @Override
    public int charged() {
      return 0;
    }
  }

  record RoundedUp(int from, int charged, int increment) implements OfWork {}

  record Raised(int from, int charged) implements OfWork {}

  /// The way is within the radius in which nothing is charged.
  record Inside() implements OfTravel {}

  /// Nobody has said how far it is, so nothing is charged.
  record WayUnknown() implements OfTravel {}

  /// A charge for each trip.
  record PerTrip(BigDecimal amount) implements OfTravel {}

  /// @param driven out and back, in the workbook's unit
  record ByDistance(BigDecimal driven, BigDecimal rate, BigDecimal amount) implements OfTravel {}

  /// @param minutes out and back
  record ByTime(int minutes, int percent, int charged) implements OfTravel {}
}
