package app.quarterbook.store;

/// Ends a listening that {@link Database#listen} began.
@FunctionalInterface
public interface Subscription {
  void cancel();
}
