package app.quarterbook.model.plan;

import org.jspecify.annotations.Nullable;

/// Where in a bucket an item is to stand. It names the neighbour and not a number, so that it means
/// the same on one client's board, on a filtered board and over all clients.
///
/// @param beside the neighbour; null: last of all in the bucket
public record Spot(Bucket bucket, @Nullable PlanItemId beside, Side side) {
  /// On which side of its neighbour the item stands.
  public enum Side {
    BEFORE,
    AFTER
  }

  public static Spot last(Bucket bucket) {
    return new Spot(bucket, null, Side.AFTER);
  }

  public static Spot before(PlanItem neighbour) {
    return new Spot(neighbour.bucket(), neighbour.id(), Side.BEFORE);
  }

  public static Spot after(PlanItem neighbour) {
    return new Spot(neighbour.bucket(), neighbour.id(), Side.AFTER);
  }
}
