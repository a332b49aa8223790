package app.quarterbook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.quarterbook.store.Rows;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarterbookTest {
  @TempDir private Path folder;
  private Terminal terminal;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("w"));
  }

  @Test
  void wrongUseIsToldApartFromProblems() {
    assertThat(terminal.run("--colour")).isEqualTo(2);
    assertThat(terminal.err()).contains("--colour");
    assertThat(terminal.run("import")).isEqualTo(2);
    assertThat(terminal.run("--help")).isZero();
    assertThat(terminal.out()).contains("import", "export", "verify", "sample");
    assertThat(folder.resolve("w")).doesNotExist();
  }

  @Test
  void aFileIsOpenedInTheWindow() throws Exception {
    assumeThat(System.getenv("DISPLAY")).isNotNull();
    var file = Files.createFile(folder.resolve("letter"));
    assertThat(terminal.run(file.toString())).isZero();
    assertThat(terminal.run("gone.quarterbook")).isZero();
    assertThat(terminal.looked()).containsExactly(file, Path.of("gone.quarterbook"));
  }

  @Test
  void aMistypedCommandIsNoFile() {
    assertThat(terminal.run("bakcup")).isEqualTo(2);
    assertThat(terminal.err()).contains("bakcup", "backup");
    assertThat(terminal.looked()).isEmpty();
  }

  @Test
  void whatIsNoBackupIsNotRestored() throws Exception {
    var letter = Files.writeString(folder.resolve("letter"), "Dear Sirs");
    assertThat(terminal.run("restore", letter.toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("is no backup");
    assertOneSentence();
    assertThat(terminal.run("restore", folder.resolve("gone").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("There is no file");
    assertOneSentence();
    assertThat(folder.resolve("w")).doesNotExist();
  }

  @Test
  void noCommandLogsToTheTerminal() {
    Logger.getLogger("").addHandler(new ConsoleHandler());
    terminal.run("capture", "too early");
    assertThat(Logger.getLogger("").getHandlers()).isEmpty();
  }

  @Test
  void theSampleIsMadeOnceAndSound() {
    assertThat(terminal.run("sample", folder.resolve("w").toString())).isZero();
    assertThat(terminal.run("verify")).isZero();
    assertThat(terminal.out().lines().filter(line -> line.endsWith(", sound")))
        .hasSize(Rows.values().length);
    assertThat(terminal.run("sample", folder.resolve("w").toString())).isEqualTo(1);
    assertThat(terminal.err()).contains("left as it is");
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    terminal.run("sample", folder.resolve("w").toString());
    var target = folder.resolve("lists");
    assertThat(terminal.run("export", target.toString())).isZero();
    assertThat(terminal.out().lines().map(Path::of)).allMatch(Files::isRegularFile);
    assertThat(target).isDirectoryContaining("glob:**/Quarterbook.xlsx");
    assertThat(
            Stream.of("Agreement lines", "Machine counts", "Prepaid time", "Checklists")
                .map(name -> target.resolve(name + ".csv")))
        .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeGreaterThan(1));
    var lists =
        Stream.of("Clients.csv", "People.csv", "People.vcf", "Plan.csv", "Visits.csv")
            .map(target::resolve)
            .toList();
    assertThat(terminal.run("import", lists)).isZero();
    assertThat(terminal.out().lines().filter(line -> line.contains(" same, ")))
        .hasSize(lists.size())
        .allSatisfy(line -> assertThat(line).contains(" 0 new, ", " 0 changed, "));
    var totals = totals(terminal);
    var other = new Terminal(folder.resolve("other"));
    assertThat(other.run("import", lists)).isZero();
    assertThat(totals(other)).isEqualTo(totals).contains("12 clients");
  }

  @Test
  void damageIsNoticed() throws Exception {
    terminal.run("sample", folder.resolve("w").toString());
    var file = new WorkbookFolder(folder.resolve("w")).databaseFile();
    var whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 8192 * 4096));
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertOneSentence();
    Files.write(file, new byte[0]);
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertOneSentence();
  }

  @Test
  void anOlderCopyIsNoticed() throws Exception {
    terminal.run("sample", folder.resolve("w").toString());
    var file = new WorkbookFolder(folder.resolve("w")).databaseFile();
    var older = Files.copy(file, folder.resolve("older"));
    var samples = Path.of("src/test/resources/samples");
    terminal.run("import", List.of(samples.resolve("clients.csv")));
    Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertOneSentence();
  }

  @Test
  void aFolderWithoutAWorkbookIsSaidToBeSo() {
    assertThat(terminal.run("verify")).isEqualTo(1);
    assertThat(terminal.err()).contains("There is no workbook in");
    assertThat(terminal.run("export", folder.resolve("lists").toString())).isEqualTo(1);
    assertThat(folder.resolve("lists")).doesNotExist();
  }

  /// What all adds up to; agreements are written and not read, as they need more than a list says.
  private static String totals(Terminal terminal) {
    var last = terminal.out().lines().toList().getLast();
    return last.substring(0, last.lastIndexOf(", "));
  }

  private void assertOneSentence() {
    assertThat(terminal.err().lines()).hasSize(1);
    assertThat(terminal.err()).doesNotContain("Exception");
  }
}
