package app.quarterbook.model.visit;

import java.util.Collection;

/// What a list of visits adds up to.
///
/// @param work minutes
/// @param travel minutes
/// @param charged minutes to be charged, of those visits of which they are worked out
public record VisitTotals(int visits, long work, long travel, long charged) {
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
