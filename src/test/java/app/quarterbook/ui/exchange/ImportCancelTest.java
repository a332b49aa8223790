package app.quarterbook.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.intake.Holdings;
import app.quarterbook.store.Database;
import app.quarterbook.store.ImportStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Background;
import app.quarterbook.ui.kit.LongWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Wherever an import is cancelled, the workbook is as it was before, and the same can be begun
/// again.
class ImportCancelTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final List<Path> FILES =
      List.of(SAMPLES.resolve("clients.csv"), SAMPLES.resolve("project-plan.csv"));
  private static final String NOWHERE = "";

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
  private final Database database = Database.inMemory(clock);
  private final Desks desks = Desks.at(clock);
  private final ImportViewModel model =
      new ImportViewModel(
          database, Background.sameThread(this::watch), desks.desk().toast(), this::backUp);

  private String cancelWhile = NOWHERE;
  private double cancelFrom;
  private int cancels;
  private int backups;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsReadWhileItIsCancelledIsNotListed() {
    cancel("exchange.reading", -1);
    model.add(FILES);
    assertCancelled();
    assertThat(model.files()).isEmpty();
    model.add(FILES);
    assertThat(model.ready().get()).isTrue();
  }

  @Test
  void whatWasNotComparedCannotComeInUntilItIs() {
    cancel("exchange.comparing", 0.6);
    model.add(FILES);
    assertCancelled();
    assertThat(model.files()).hasSize(2).allMatch(file -> file.plan() == null);
    assertThat(model.files().getFirst().summary()).isEqualTo(Text.of("exchange.notCompared"));
    assertThat(model.ready().get()).isFalse();
    model.add(FILES);
    assertThat(model.ready().get()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, 0.2, 0.5, 0.51, 0.9})
  void nothingOfACancelledImportComesIn(double share) {
    model.add(FILES);
    cancel("exchange.running", share);
    model.run();
    assertCancelled();
    assertThat(backups).isEqualTo(share < 0.5 ? 0 : 1);
    assertThat(held()).isEqualTo(Holdings.NONE);
    assertThat(database.journal().undoable()).isEmpty();
    assertThat(model.ready().get()).isTrue();
    model.run();
    assertThat(held().items()).hasSize(186);
    assertThat(database.journal().undo()).isPresent();
    assertThat(database.journal().undoable()).isEmpty();
  }

  @Test
  void nothingIsCancelledTwice() {
    cancel("exchange.running", 0.5);
    model.add(FILES);
    model.run();
    model.run();
    assertThat(cancels).isEqualTo(1);
    assertThat(held().clients()).hasSize(34);
  }

  /// From then on the person cancels, once.
  private void cancel(String key, double share) {
    cancelWhile = Text.of(key);
    cancelFrom = share;
  }

  private void backUp() {
    backups++;
  }

  private void watch(@Nullable LongWork now) {
    if (now != null && now.sentence().equals(cancelWhile) && now.share() >= cancelFrom) {
      cancelWhile = NOWHERE;
      cancels++;
      Objects.requireNonNull(now.cancel()).run();
    }
  }

  private void assertCancelled() {
    assertThat(cancels).isEqualTo(1);
    assertThat(desks.toasts()).containsExactly(Text.of("exchange.cancelled"));
  }

  private Holdings held() {
    return new ImportStore(database).snapshot();
  }
}
