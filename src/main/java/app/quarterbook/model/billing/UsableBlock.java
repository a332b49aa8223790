package app.quarterbook.model.billing;

import app.quarterbook.model.client.ClientId;
import java.util.Collection;

/// A block that can be used today.
///
/// @param left minutes; none where it is used up, negative where more was billed than there is
public record UsableBlock(Block block, int left) {
  public ClientId client() {
    return block.client();
  }

  /// Minutes left in all of these together.
  public static int left(Collection<UsableBlock> blocks) {
    return blocks.stream().mapToInt(each -> Math.max(0, each.left)).sum();
  }

  /// Whether so little is left in all of these together that it is time to say so (DOMAIN 6).
  ///
  /// @param percent of what was bought at which it is low
  public static boolean areLow(Collection<UsableBlock> blocks, int percent) {
    long bought = blocks.stream().mapToLong(each -> each.block.minutes()).sum();
    return bought > 0 && left(blocks) * 100L <= bought * percent;
  }
}
