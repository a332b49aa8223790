package app.quarterbook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.fault.Faults;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.store.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files broken at random: each is refused with a sentence or comes in whole, and what came in is
/// one step that can be undone.
class HostileImportsTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final List<String> NAMES =
      List.of(
          "clients.csv",
          "outlook-contacts.csv",
          "project-plan.csv",
          "visit-log.csv",
          "contacts.vcf",
          "clients.xlsx");
  private static final int FEW_LINES = 2_000;

  /// How seldom a plan is also carried out.
  private static final int CARRIED_OUT = 10;

  @TempDir private Path temp;

  @Test
  void noFileDoesHarm() throws IOException {
    assertThat(harm(240, 1)).isEmpty();
  }

  @Test
  @Tag("faults")
  void noneOfThousandsDoesHarm() throws IOException {
    int tries = Faults.tries(2_000, 50_000);
    Faults.report("hostile import", tries, harm(tries, 2));
  }

  private List<String> harm(int tries, long seed) throws IOException {
    var random = new Random(seed);
    var mutations = new Mutations(random);
    var harm = new ArrayList<String>();
    try (var database = Database.inMemory(Clock.systemUTC())) {
      var store = new ImportStore(database);
      store.apply(ImportFiles.intake(plan(SAMPLES.resolve("clients.csv"), store)), List.of(), "");
      for (int i = 0; i < tries; i++) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        var sound = Files.readAllBytes(SAMPLES.resolve(name));
        var file =
            Files.write(
                temp.resolve(name),
                name.endsWith("xlsx") ? mutations.ofZip(sound) : mutations.of(few(sound, random)));
        try {
          take(file, database, i % CARRIED_OUT == 0);
        } catch (Refused told) {
          assertThat(told.why().text()).isNotBlank();
        } catch (RuntimeException | Error wrong) {
          harm.add("file " + i + " of " + name + ": " + wrong);
        }
      }
    }
    return harm;
  }

  private static void take(Path file, Database database, boolean carriedOut) {
    var store = new ImportStore(database);
    var plans = plan(file, store);
    var intake = ImportFiles.intake(plans);
    if (!carriedOut || intake.equals(Holdings.NONE)) {
      return;
    }
    var before = Snapshot.of(database);
    store.apply(intake, List.of(), file.getFileName().toString());
    if (!Snapshot.of(database).equals(before)) {
      assertThat(database.journal().undo()).isPresent();
      assertThat(Snapshot.of(database)).isEqualTo(before);
    }
  }

  private static List<ImportPlan> plan(Path file, ImportStore store) {
    var mapped = ImportFiles.mapped(TableReader.read(file), Optional.empty());
    return ImportFiles.plan(List.of(mapped), store.snapshot(), SamplesTest.HERE);
  }

  /// A stretch of a text file with its headers, so that many files can be tried.
  private static byte[] few(byte[] sound, Random random) {
    int from = random.nextInt(Math.max(1, sound.length - FEW_LINES));
    int headers = 0;
    while (headers < sound.length && sound[headers] != '\n') {
      headers++;
    }
    if (from <= headers) {
      return Arrays.copyOf(sound, Math.min(sound.length, headers + FEW_LINES));
    }
    var part = Arrays.copyOf(sound, headers + 1 + FEW_LINES);
    System.arraycopy(sound, from, part, headers + 1, Math.min(FEW_LINES, sound.length - from));
    return part;
  }
}
