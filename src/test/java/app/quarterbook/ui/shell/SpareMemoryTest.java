package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpareMemoryTest extends FxTest {
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger given = new AtomicInteger();
  private final SpareMemory memory = get(() -> new SpareMemory(nanos::get, given::incrementAndGet));

  @AfterEach
  void close() {
    run(memory::close);
  }

  @Test
  void itIsGivenBackOnceWhenNobodyIsThere() {
    seconds(19);
    assertThat(given).hasValue(0);
    seconds(1);
    assertThat(given).hasValue(1);
    seconds(3600);
    assertThat(given).hasValue(1);
  }

  @Test
  void notBetweenTwoKeysAndOnceMoreAfterTheLast() {
    var field = get(TextField::new);
    run(
        () -> {
          stage().setScene(new Scene(field, WIDTH, HEIGHT));
          memory.watch(stage().getScene());
          stage().show();
        });
    for (int key = 0; key < 3; key++) {
      focus(field);
      press(KeyCode.A);
      seconds(19);
    }
    assertThat(given).hasValue(0);
    seconds(1);
    assertThat(given).hasValue(1);
    press(KeyCode.A);
    seconds(20);
    assertThat(given).hasValue(2);
  }

  private void seconds(int count) {
    run(
        () -> {
          for (int second = 0; second < count; second++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            memory.look();
          }
        });
  }
}
