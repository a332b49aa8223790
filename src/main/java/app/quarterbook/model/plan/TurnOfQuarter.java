package app.quarterbook.model.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The turn of the quarter (DOMAIN 3): what is chosen moves up, the rest is pushed back
/// deliberately
/// and remembers it.
///
/// @param choices the bucket chosen for an item; an item without a choice stays where it is
public record TurnOfQuarter(Map<PlanItemId, Bucket> choices) {
  public TurnOfQuarter {
    choices = Map.copyOf(choices);
  }

  /// What the turn makes of the items it changes. Put off, an item counts one push-back. What moves
  /// up joins the end of its new bucket, what is put off stands before what waits there already.
  ///
  /// @param items open items in their order; closed ones are left alone
  /// @param spans the ranks in use over all clients; an empty bucket is missing
  public List<PlanItem> turn(List<PlanItem> items, Map<Bucket, Span> spans) {
    var first = new EnumMap<Bucket, @Nullable Long>(Bucket.class);
    var last = new EnumMap<Bucket, @Nullable Long>(Bucket.class);
    spans.forEach((bucket, span) -> first.put(bucket, span.first()));
    spans.forEach((bucket, span) -> last.put(bucket, span.last()));
    var turned = new ArrayList<PlanItem>();
    for (var item : items) {
      if (isPromoted(item)) {
        long rank = Ranks.behind(last.get(bucket(item)));
        last.put(bucket(item), rank);
        turned.add(item.withBucket(bucket(item)).withRank(rank));
      }
    }
    for (var item : items.reversed()) {
      if (isPutOff(item)) {
        long rank = Ranks.ahead(first.get(bucket(item)));
        first.put(bucket(item), rank);
        turned.add(item.putOff(bucket(item)).withRank(rank));
      }
    }
    return List.copyOf(turned);
  }

  /// The bucket in which the item will be after the turn.
  public Bucket bucket(PlanItem item) {
    return choices.getOrDefault(item.id(), item.bucket());
  }

  public boolean isPromoted(PlanItem item) {
    return item.isOpen() && bucket(item).compareTo(item.bucket()) < 0;
  }

  public boolean isPutOff(PlanItem item) {
    return item.isOpen() && bucket(item).compareTo(item.bucket()) > 0;
  }
}
