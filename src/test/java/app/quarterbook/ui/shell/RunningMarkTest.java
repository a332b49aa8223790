package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.store.Database;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.LongWork;
import app.quarterbook.ui.kit.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Long work is seen in the window and cancelled there, by mouse and by keys.
class RunningMarkTest extends FxTest {
  @TempDir Path folder;
  private final SimpleObjectProperty<@Nullable LongWork> work = new SimpleObjectProperty<>();
  private Database database;
  private Shell shell;
  private int cancels;

  @BeforeEach
  void open() {
    database = Database.inMemory(Clock.systemUTC());
    var files = new SystemFileDialogs(stage());
    shell = get(() -> Shells.open(stage(), database, folder, files, work).shell());
    run(() -> shell.router().go(new Place.Help("")));
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  @Test
  void theButtonCancels() throws Exception {
    working(new LongWork("Counting sheep", 0.5, () -> cancels++));
    awaitMark(true);
    Button cancel = id("shell.cancel");
    click(cancel);
    assertThat(cancels).isEqualTo(1);
    working(new LongWork("Cancelling", -1, null));
    assertThat(cancel.isVisible()).isFalse();
    assertThat(robot().lookup("Cancelling").tryQuery()).isPresent();
    working(null);
    awaitMark(false);
  }

  @Test
  void theKeyCancelsFromWithinAFieldAndUnderThePalette() {
    working(new LongWork("Counting sheep", 0.5, () -> cancels++));
    focus(id("help.words"));
    press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(cancels).isEqualTo(1);
    press(KeyCode.CONTROL, KeyCode.K);
    press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(cancels).isEqualTo(2);
  }

  @Test
  void whatCannotBeCancelledOffersNoCancel() throws Exception {
    working(new LongWork("Counting sheep", 0.5, null));
    awaitMark(true);
    assertThat(this.<Button>id("shell.cancel").isVisible()).isFalse();
    press(KeyCode.CONTROL, KeyCode.PERIOD);
    assertThat(cancels).isZero();
  }

  private void working(@Nullable LongWork now) {
    run(() -> work.set(now));
  }

  private void awaitMark(boolean visible) throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> find(".running-mark").isVisible() == visible);
    settle();
  }
}
