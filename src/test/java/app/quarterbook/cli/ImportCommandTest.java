package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final List<String> NAMES =
      List.of(
          "clients.csv",
          "contacts.vcf",
          "outlook-contacts.csv",
          "project-plan.csv",
          "visit-log.csv");

  @TempDir private Path folder;
  private final List<Path> all = new ArrayList<>();
  private Terminal terminal;

  @BeforeEach
  void open() throws IOException {
    for (var name : NAMES) {
      all.add(Files.copy(SAMPLES.resolve(name), folder.resolve(name)));
    }
    terminal = new Terminal(folder.resolve("w"));
  }

  @Test
  void theSamplesComeInOnceAndASecondTimeChangesNothing() {
    assertThat(terminal.run("import", all)).isEqualTo(Quarterbook.PROBLEM);
    assertThat(terminal.out())
        .contains(
            "clients.csv: Clients; 34 new, 0 same, 0 changed, 1 double, 0 problems",
            "visit-log.csv: Visits; 1237 new, 0 same, 0 changed, 0 doubles, 3 problems",
            "record 18: ",
            "record 401: ",
            "record 701: ",
            "34 clients, 34 people, 1237 visits with 200970 minutes,"
                + " 186 plan items costing 82850000, 23 agreements");
    assertThat(folder.resolve("visit-log-rejects.csv")).content().contains("401");
    var before = terminal.state();
    assertThat(terminal.run("import", all)).isEqualTo(Quarterbook.PROBLEM);
    assertThat(terminal.out().lines().filter(line -> line.contains(" same, ")))
        .hasSize(all.size())
        .allSatisfy(line -> assertThat(line).contains(" 0 new, ", " 0 changed, "));
    assertThat(terminal.state()).isEqualTo(before).isNotBlank();
  }

  @Test
  void aDryRunChangesNothing() {
    assertThat(terminal.run("import", "--dry-run", SAMPLES.resolve("clients.csv").toString()))
        .isZero();
    assertThat(terminal.out()).contains("would hold 34 clients");
    assertThat(folder.resolve("w")).doesNotExist();
    terminal.run("import", SAMPLES.resolve("contacts.vcf").toString());
    var before = terminal.state();
    terminal.run("import", "--dry-run", folder.resolve("visit-log.csv").toString());
    assertThat(terminal.out()).contains("3 problems");
    assertThat(terminal.state()).isEqualTo(before).isNotBlank();
    assertThat(folder.resolve("visit-log-rejects.csv")).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsNamedInOneSentence() throws Exception {
    var file = Files.writeString(folder.resolve("cut.csv"), "Client,Notes\nAcme,\"never closed\n");
    assertThat(terminal.run("import", file.toString())).isEqualTo(Quarterbook.PROBLEM);
    assertThat(terminal.out().lines().filter(line -> line.startsWith("cut.csv: "))).hasSize(1);
    assertThat(terminal.out()).doesNotContain("Exception");
    assertThat(terminal.run("import", folder.resolve("none.csv").toString())).isEqualTo(1);
    assertThat(terminal.out()).contains("none.csv: There is no such file.");
  }
}
