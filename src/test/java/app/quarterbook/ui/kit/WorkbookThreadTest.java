package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class WorkbookThreadTest extends FxTest {
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void workRunsInOrderOnItsOwnThreadAndResultsComeBackToTheWindow() {
    var threads = Collections.synchronizedSet(new HashSet<String>());
    var window = Collections.synchronizedSet(new HashSet<Boolean>());
    try (var thread = new WorkbookThread(failures::add)) {
      for (int i = 0; i < 100; i++) {
        int number = i;
        thread.run(
            () -> {
              threads.add(Thread.currentThread().getName());
              return number;
            },
            result -> {
              window.add(Platform.isFxApplicationThread());
              done.add(result);
            });
      }
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(done).isEqualTo(IntStream.range(0, 100).boxed().toList());
    assertThat(threads).containsExactly("workbook");
    assertThat(window).containsExactly(true);
  }

  @Test
  void closingFinishesWhatWasAskedFor() {
    var gate = new CountDownLatch(1);
    var thread = new WorkbookThread(failures::add);
    thread.run(() -> await(gate));
    IntStream.range(0, 50).forEach(i -> thread.run(() -> done.add(i)));
    gate.countDown();
    thread.close();
    assertThat(done).hasSize(50);
  }

  @Test
  void anInterruptOfWhoeverClosesReachesNoWork() {
    var gate = new CountDownLatch(1);
    var thread = new WorkbookThread(failures::add);
    thread.run(() -> await(gate));
    thread.run(() -> done.add(1));
    Thread.currentThread().interrupt();
    gate.countDown();
    thread.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).containsExactly(1);
    assertThat(failures).isEmpty();
  }

  @Test
  void aFailureIsToldAndNothingFollowsIt() {
    try (var thread = new WorkbookThread(failures::add)) {
      thread.run(
          () -> {
            throw new IllegalStateException("on purpose");
          },
          result -> done.add(1),
          () -> done.add(2));
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(done).containsExactly(2);
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
