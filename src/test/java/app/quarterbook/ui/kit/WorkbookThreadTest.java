package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.text.Text;
import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
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

  @Test
  void whatIsCancelledEndsUninterruptedAndTheNextGoesOn() throws Exception {
    var interrupted = Collections.synchronizedList(new ArrayList<Boolean>());
    try (var thread = new WorkbookThread(failures::add)) {
      thread.runLong(
          "Counting",
          progress -> {
            try {
              for (long row = 0; ; row++) {
                progress.at(row, 0);
              }
            } finally {
              interrupted.add(Thread.currentThread().isInterrupted());
            }
          },
          result -> done.add(1),
          () -> done.add(2));
      awaitShown(thread, work -> work != null && work.sentence().equals("Counting"));
      run(thread.longWorkProperty().get().cancel());
      awaitShown(thread, work -> work == null);
      thread.run(() -> 3, done::add);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(done).containsExactly(2, 3);
    assertThat(interrupted).containsExactly(false);
    assertThat(failures).isEmpty();
  }

  @Test
  void whoCancelsSeesIt() {
    var shown = new ArrayList<@Nullable LongWork>();
    Background.sameThread(
            now -> {
              shown.add(now);
              if (shown.size() == 2) {
                now.cancel().run();
              }
            })
        .runLong(
            "Counting",
            progress -> {
              for (int row = 1; row <= 1_000; row++) {
                progress.at(row, 1_000);
              }
              return true;
            },
            result -> done.add(1),
            () -> done.add(2));
    assertThat(done).containsExactly(2);
    assertThat(shown)
        .extracting(now -> now == null ? "" : now.sentence() + " " + now.share())
        .containsExactly("Counting -1.0", "Counting 0.0", Text.of("kit.cancelling") + " -1.0", "");
  }

  @Test
  void whoCancelsTooLateCancelsNothing() {
    var cancels = new ArrayList<Runnable>();
    var shown = new ArrayList<@Nullable LongWork>();
    Background.sameThread(
            now -> {
              shown.add(now);
              if (now != null) {
                cancels.add(now.cancel());
              }
            })
        .runLong("Counting", progress -> true, result -> done.add(1), () -> done.add(2));
    cancels.forEach(Runnable::run);
    assertThat(shown).hasSize(2).last().isNull();
    assertThat(done).containsExactly(1);
  }

  private void awaitShown(WorkbookThread thread, Predicate<@Nullable LongWork> shown)
      throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> get(() -> shown.test(thread.longWorkProperty().get())));
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
