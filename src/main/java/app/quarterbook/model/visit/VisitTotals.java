package app.quarterbook.model.visit;

import java.util.Collection;

/// What a list of visits adds up to.
///
/// @param work minutes
/// @param travel minutes
public record VisitTotals(int visits, long work, long travel) {
  public static VisitTotals of(Collection<VisitLine> lines) {
    long work = 0;
    long travel = 0;
    for (var line : lines) {
      work += line.work();
      travel += line.travel();
    }
    return new VisitTotals(lines.size(), work, travel);
  }
}
