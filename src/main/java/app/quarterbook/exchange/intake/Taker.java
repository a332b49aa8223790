package app.quarterbook.exchange.intake;

/// Turns the rows of one target into records on the bench.
interface Taker {
  /// What identifies the row in its file; equal rows get the same, and are counted.
  String origin(Row row) throws Unreadable;

  /// Puts onto the bench what the row brings, with the row's mark.
  ///
  /// @param seen what is known of the row; never one that is unchanged
  /// @param again whether a row with the same origin came earlier in the file
  Outcome take(Row row, Seen seen, boolean again) throws Unreadable;
}
