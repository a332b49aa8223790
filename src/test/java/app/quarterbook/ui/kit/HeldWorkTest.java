package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class HeldWorkTest extends FxTest {
  private static final class DiskFull extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final AtomicBoolean full = new AtomicBoolean();
  private final AtomicBoolean plenty = new AtomicBoolean(true);
  private final CountDownLatch failed = new CountDownLatch(2);
  private final List<String> saved = Collections.synchronizedList(new ArrayList<>());
  private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
  private final HeldWork held = new HeldWork(it -> it instanceof DiskFull, plenty::get);

  @Test
  void whatTheDiskDoesNotTakeWaitsAndGoesOnInOrder() throws Exception {
    full.set(true);
    try (var thread = new WorkbookThread(failures::add, held)) {
      thread.run(() -> save("first"));
      thread.run(() -> save("second"));
      failed.await();
      full.set(false);
      held.retry();
      finish(thread);
    }
    assertThat(saved).containsExactly("first", "second");
    assertThat(failures).isEmpty();
    assertThat(state()).isEqualTo(HeldWork.State.FINE);
  }

  @Test
  void savedWithTheLastRoomIsSaidUntilThereIsMore() throws Exception {
    full.set(true);
    plenty.set(false);
    try (var thread = new WorkbookThread(failures::add, held)) {
      thread.run(() -> save("first"));
      failed.await();
      full.set(false);
      held.retry();
      finish(thread);
      assertThat(state()).isEqualTo(HeldWork.State.SCARCE);
      held.look();
      assertThat(state()).isEqualTo(HeldWork.State.SCARCE);
      plenty.set(true);
      held.look();
      assertThat(state()).isEqualTo(HeldWork.State.FINE);
    }
  }

  @Test
  void whoLeavesWithoutSavingIsNotHeld() throws Exception {
    full.set(true);
    var thread = new WorkbookThread(failures::add, held);
    thread.run(() -> save("first"));
    thread.run(() -> save("second"));
    failed.await();
    thread.close();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(saved).isEmpty();
    assertThat(failures).hasSize(2).allMatch(it -> it instanceof DiskFull);
  }

  private static void finish(WorkbookThread thread) throws InterruptedException {
    var done = new CountDownLatch(1);
    thread.run(done::countDown);
    done.await();
  }

  private HeldWork.State state() {
    WaitForAsyncUtils.waitForFxEvents();
    return get(() -> held.stateProperty().get());
  }

  private void save(String what) {
    if (full.get()) {
      failed.countDown();
      throw new DiskFull();
    }
    saved.add(what);
  }
}
