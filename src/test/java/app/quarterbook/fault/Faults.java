package app.quarterbook.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// Where the suites that break things on purpose say how often they tried and what went wrong. The
/// long form is for `mvn -Pfaults verify`, the short one (`-Dfaults=short`) for every change.
public final class Faults {
  private static final boolean LONG = !"short".equals(System.getProperty("faults"));
  private static final List<Row> ROWS = Collections.synchronizedList(new ArrayList<>());

  /// One line of the table.
  record Row(String fault, int tries, int failures) {}

  private Faults() {}

  /// How often to try in the form that is run.
  public static int tries(int inShort, int inLong) {
    return LONG ? inLong : inShort;
  }

  /// Puts a line into the table and fails where something was lost.
  ///
  /// @param failures what was found wrong, a line each
  public static void report(String fault, int tries, Collection<String> failures) {
    ROWS.add(new Row(fault, tries, failures.size()));
    assertThat(tries).as("tries of " + fault).isPositive();
    assertThat(failures).as(fault).isEmpty();
  }

  static List<Row> rows() {
    return List.copyOf(ROWS);
  }
}
