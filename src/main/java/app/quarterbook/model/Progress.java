package app.quarterbook.model;

/// How far long work has come; told by the thread that works, between one piece and the next.
@FunctionalInterface
public interface Progress {
  /// @param done how much is done of `all`, e.g. rows
  /// @param all 0 where nobody knows
  /// @throws Cancelled if the person wants the work to stop
  void at(long done, long all);

  /// For work that nobody watches.
  static Progress unseen() {
    return (done, all) -> {};
  }

  /// The progress of one part of this work; all parts count the same.
  ///
  /// @param part from 0 on
  default Progress part(int part, int parts) {
    return parts == 1
        ? this
        : (done, all) ->
            at(part * Math.max(all, 1) + Math.min(done, all), parts * Math.max(all, 1));
  }
}
