package app.quarterbook.sample;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.Size;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of one invented firm; its words stand in the texts on the line of the same number.
///
/// @param monthsKnown how long ago the first call was
/// @param tier null without an agreement
/// @param endsIn days until the agreement ends; negative: so many days ago
/// @param visitDays usual days from one visit to the next; 0: only the calls of a prospect
/// @param seenAgo days since the last contact
record Firm(
    Stage stage,
    Standing standing,
    Size size,
    int monthsKnown,
    @Nullable Tier tier,
    int endsIn,
    boolean autoRenew,
    int visitDays,
    int seenAgo) {
  static final List<Firm> ALL =
      List.of(
          client(Standing.KEEP, size(18, 16, 1, 1), 62, Tier.GOLD, 43, false, 14, 2),
          client(Standing.KEEP, size(32, 28, 2, 2), 98, Tier.PLATINUM, 112, false, 12, 5),
          client(Standing.UNDECIDED, size(15, 14, 1, 1), 26, Tier.SILVER, 88, true, 20, 41),
          client(Standing.FIX, size(27, 22, 2, 2), 39, Tier.GOLD, 24, true, 15, 8),
          client(Standing.KEEP, size(14, 12, 1, 1), 15, Tier.SILVER, 205, false, 21, 12),
          client(Standing.KEEP, size(23, 19, 1, 1), 50, Tier.GOLD, 290, true, 16, 1),
          prospect(Stage.PROPOSAL, size(13, 11, 1, 1), 4, 9),
          prospect(Stage.PROVING_GROUND, size(11, 9, 1, 1), 3, 6),
          prospect(Stage.AUDIT, size(41, 24, 1, 2), 2, 17),
          prospect(Stage.APPOINTMENT, size(15, 13, 1, 1), 1, 3),
          prospect(Stage.LEAD, size(8, 7, 0, 1), 0, 1),
          new Firm(
              Stage.PARTED,
              Standing.LET_GO,
              size(9, 8, 0, 1),
              30,
              Tier.SILVER,
              -75,
              false,
              30,
              80));

  /// The only firm with an offer on the table.
  boolean isOffered() {
    return stage == Stage.PROPOSAL;
  }

  boolean isClient() {
    return stage == Stage.AGREEMENT;
  }

  private static Firm client(
      Standing standing,
      Size size,
      int monthsKnown,
      Tier tier,
      int endsIn,
      boolean autoRenew,
      int visitDays,
      int seenAgo) {
    return new Firm(
        Stage.AGREEMENT, standing, size, monthsKnown, tier, endsIn, autoRenew, visitDays, seenAgo);
  }

  private static Firm prospect(Stage stage, Size size, int monthsKnown, int seenAgo) {
    return new Firm(stage, Standing.UNDECIDED, size, monthsKnown, null, 0, false, 0, seenAgo);
  }

  private static Size size(int employees, int workstations, int servers, int sites) {
    return new Size(employees, workstations, servers, sites, sites - 1);
  }
}
