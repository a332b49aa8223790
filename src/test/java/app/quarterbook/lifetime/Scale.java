package app.quarterbook.lifetime;

/// How much there is. Contacts, plans and people grow with the factor; clients with its root, as
/// nobody serves six hundred.
///
/// @param clients prospects and those that are gone, too
public record Scale(int clients, int visits, int items, int people) {
  public static final int YEARS = 20;

  /// @param factor 1: a lifetime
  public static Scale of(double factor) {
    return new Scale(
        Math.max(4, (int) Math.round(60 * Math.sqrt(factor))),
        (int) Math.round(30_000 * factor),
        (int) Math.round(20_000 * factor),
        (int) Math.round(3_000 * factor));
  }

  /// How many of a kind fall to one of the clients, so that all of them together are the whole.
  static int share(int whole, int parts, int part) {
    return (int) ((long) whole * (part + 1) / parts - (long) whole * part / parts);
  }
}
