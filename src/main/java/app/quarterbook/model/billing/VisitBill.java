package app.quarterbook.model.billing;

import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who pays for one visit, and how much.
///
/// @param charged minutes that are to be covered or billed
/// @param draws what covers some of them, in the order it was used
/// @param billable minutes that nothing covers
/// @param priced those minutes at their rates; empty once it was billed
/// @param work what they cost
/// @param travel what the way costs
/// @param travelWaived whether the way would have cost something, had the agreement not waived it
/// @param billedOn when it was billed; null while it was not. It stands as it was then
/// @param figures {@link Work#figures()} that it follows from
public record VisitBill(
    VisitId visit,
    VisitKind kind,
    LocalDate on,
    int charged,
    List<Draw> draws,
    int billable,
    List<Priced> priced,
    BigDecimal work,
    BigDecimal travel,
    boolean travelWaived,
    @Nullable LocalDate billedOn,
    String figures) {
  public VisitBill {
    draws = List.copyOf(draws);
    priced = List.copyOf(priced);
  }

  /// What is to be paid, or was.
  public BigDecimal total() {
    return work.add(travel);
  }

  /// Minutes that something covers.
  public int covered() {
    return draws.stream().mapToInt(Draw::minutes).sum();
  }

  /// Whether the same minutes are charged and the same is to be paid.
  boolean comesTo(VisitBill other) {
    return charged == other.charged
        && billable == other.billable
        && total().compareTo(other.total()) == 0;
  }

  public boolean isBilled() {
    return billedOn != null;
  }
}
