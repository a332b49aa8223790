package app.quarterbook.model.visit;

/// A stretch of a visit that the timer can run on.
public enum Leg {
  TRAVEL_OUT,
  WORK,
  TRAVEL_BACK,
  BREAK;

  /// The minutes of this leg.
  public int in(Times times) {
    return switch (this) {
      case TRAVEL_OUT -> times.travelOut();
      case WORK -> times.work();
      case TRAVEL_BACK -> times.travelBack();
      case BREAK -> times.pause();
    };
  }

  /// The same times with more minutes on this leg; a leg never grows beyond what a visit can hold.
  public Times add(Times times, int minutes) {
    int sum = Math.min(in(times) + minutes, Times.LONGEST_LEG);
    return switch (this) {
      case TRAVEL_OUT -> times.withTravelOut(sum);
      case WORK -> times.withWork(sum);
      case TRAVEL_BACK -> times.withTravelBack(sum);
      case BREAK -> times.withPause(sum);
    };
  }
}
