package app.quarterbook.model.visit;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a list of visits adds up to.
///
/// @param more whether there may be more visits than have been counted
/// @param sums null where nobody has added them up
public record VisitTotals(int visits, boolean more, @Nullable Sums sums) {
  /// @param work minutes
  /// @param travel minutes
  /// @param charged minutes to be charged, of those visits of which they are worked out
  public record Sums(long work, long travel, long charged) {}

  public VisitTotals(int visits, long work, long travel, long charged) {
    this(visits, false, new Sums(work, travel, charged));
  }

  /// Only counted.
  ///
  /// @param more whether there may be more
  public static VisitTotals counted(int visits, boolean more) {
    return new VisitTotals(visits, more, null);
  }

  public static VisitTotals of(Collection<VisitLine> lines) {
    long work = 0;
    long travel = 0;
    long charged = 0;
    for (var line : lines) {
      work += line.work();
      travel += line.travel();
      charged += line.charged() == null ? 0 : line.charged();
    }
    return new VisitTotals(lines.size(), work, travel, charged);
  }
}
