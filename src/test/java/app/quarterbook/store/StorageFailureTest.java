package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Faults;
import app.quarterbook.model.Label;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.FaultyFilePath;
import app.quarterbook.store.disk.FaultyFilePath.Fault;
import app.quarterbook.store.disk.FaultyFilePath.Kind;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.store.disk.Volume;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.store.log.Chain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The k-th call that the open workbook makes to the disk fails, of the database or of the change
/// log. What is tried again goes through without opening the workbook anew, and nothing that was
/// acknowledged is lost, in the database or in the log. Each two edits make one step of the
/// journal.
class StorageFailureTest {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Volume FAULTY = new Volume("faulty:");
  private static final int WRITES = 6;
  private static final int MOST_TRIES = 4;

  @TempDir private Path temp;
  private Path template;
  private int tries;

  @BeforeEach
  void template() {
    FaultyFilePath.register();
    FaultyFilePath.set(new Fault(Integer.MAX_VALUE, Kind.ONCE));
    template = temp.resolve("template");
    try (var database = Database.open(new WorkbookFolder(template), CLOCK)) {
      write(database, 0);
    }
  }

  @AfterEach
  void mend() {
    FaultyFilePath.set(new Fault(Integer.MAX_VALUE, Kind.ONCE));
  }

  @ParameterizedTest
  @EnumSource
  void someCallsFail(Kind kind) throws IOException {
    assertThat(failing(kind, 9)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @Tag("faults")
  void eachCallFails(Kind kind) throws IOException {
    var losses = failing(kind, 1);
    Faults.report("workbook and its log: %s at every call".formatted(kind), tries, losses);
  }

  private List<String> failing(Kind kind, int step) throws IOException {
    var count = new Fault(Integer.MAX_VALUE, kind);
    assertThat(loss(0, count)).isEmpty();
    assertThat(count.calls()).isGreaterThan(5 * WRITES);
    var losses = new ArrayList<String>();
    tries = 0;
    for (int call = 1; call <= count.calls(); call += step) {
      tries++;
      var loss = loss(call, new Fault(call, kind));
      if (!loss.isEmpty()) {
        losses.add("call " + call + ": " + loss);
      }
    }
    return losses;
  }

  private String loss(int number, Fault fault) throws IOException {
    var folder = new WorkbookFolder(temp.resolve("try" + number));
    Copies.copy(template, folder.path());
    FaultyFilePath.set(fault);
    try (var database = open(folder)) {
      for (int i = 1; i <= WRITES; i++) {
        writeUntilItGoesThrough(database, i);
      }
    } catch (StoreException e) {
      return "given up with " + e.getMessage();
    } finally {
      FaultyFilePath.set(new Fault(Integer.MAX_VALUE, Kind.ONCE));
    }
    return verify(folder);
  }

  private static Database open(WorkbookFolder folder) {
    for (int tries = 1; ; tries++) {
      try {
        return Database.open(folder, FAULTY, Unlock.clear(), Migrations.SHIPPED, CLOCK);
      } catch (StoreException e) {
        if (tries == MOST_TRIES) {
          throw e;
        }
        FaultyFilePath.set(new Fault(Integer.MAX_VALUE, Kind.ONCE));
      }
    }
  }

  private static void writeUntilItGoesThrough(Database database, int number) {
    for (int tries = 1; ; tries++) {
      try {
        write(database, number);
        return;
      } catch (StoreException e) {
        if (tries == MOST_TRIES || !e.isStorageFailure()) {
          throw e;
        }
        if (tries == 2) {
          FaultyFilePath.set(new Fault(Integer.MAX_VALUE, Kind.ONCE));
        }
      }
    }
  }

  private static void write(Database database, int number) {
    database.write(
        Label.of("test.did", "" + number).merging("pair " + number / 2),
        jooq ->
            jooq.insertInto(SETTING)
                .set(SETTING.ID, new UUID(0, number))
                .set(SETTING.NAME, "setting " + number)
                .set(SETTING.CONTENT, "what was said ".repeat(number * 300 % 700))
                .onDuplicateKeyIgnore()
                .execute());
  }

  private static String verify(WorkbookFolder folder) throws IOException {
    List<String> names;
    Whole whole;
    Vault vault;
    DataKey key = folder.keyFile().open();
    try (var database = Database.open(folder, CLOCK)) {
      names =
          database.read(
              jooq ->
                  jooq.select(SETTING.NAME).from(SETTING).orderBy(SETTING.ID).fetch(SETTING.NAME));
      whole = Whole.of(database);
      vault = database.vault();
      if (!Whole.isSound(database)) {
        return "unsound";
      }
    }
    if (names.size() != WRITES + 1) {
      return "holds " + names;
    }
    var chain = Chain.read(Volume.REAL, folder.changes(), key, Optional.of(vault.id()));
    if (!chain.leadsTo(vault.sequence())) {
      return "the log does not lead to commit " + vault.sequence();
    }
    Files.delete(folder.databaseFile());
    new Recovery(folder, Unlock.clear(), CLOCK).run();
    try (var database = Database.open(folder, CLOCK)) {
      return String.join(", ", whole.differences(Whole.of(database)));
    }
  }
}
