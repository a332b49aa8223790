package app.quarterbook.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/// Prints the table of faults when all tests are through, and leaves it in `target/faults.md`.
public final class FaultTable implements TestExecutionListener {
  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (Faults.rows().isEmpty()) {
      return;
    }
    var table =
        Faults.rows().stream()
            .map(row -> "| %s | %,d | %,d |%n".formatted(row.fault(), row.tries(), row.failures()))
            .collect(
                Collectors.joining(
                    "", "| fault | tries | failures |%n|---|---:|---:|%n".formatted(), ""));
    System.out.println(table);
    try {
      Files.writeString(Path.of("target", "faults.md"), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
