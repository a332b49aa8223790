package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LiveTest {
  private final Deque<Runnable> queue = new ArrayDeque<>();
  private final List<Integer> shown = new ArrayList<>();
  private int loads;
  private boolean listening;
  private Runnable changed = () -> {};
  private final Live<Integer> live =
      new Live<>(new Queue(), this::listen, () -> ++loads, shown::add);

  @Test
  void changesWhileALoadWaitsAreOneLoad() {
    live.reload();
    changed.run();
    changed.run();
    work();
    assertThat(shown).containsExactly(1);
    changed.run();
    work();
    assertThat(shown).containsExactly(1, 2);
  }

  @Test
  void aChangeDuringALoadIsNotMissed() {
    var eager =
        new Live<>(
            new Queue(),
            this::listen,
            () -> {
              loads++;
              if (loads == 1) {
                changed.run();
              }
              return loads;
            },
            shown::add);
    eager.reload();
    work();
    assertThat(shown).containsExactly(1, 2);
  }

  @Test
  void whatWasLeftLoadsAndShowsNoMore() {
    live.reload();
    live.close();
    work();
    assertThat(loads).isZero();
    assertThat(shown).isEmpty();
    assertThat(listening).isFalse();
  }

  private Runnable listen(Runnable reload) {
    listening = true;
    changed = reload;
    return () -> listening = false;
  }

  private void work() {
    while (!queue.isEmpty()) {
      queue.poll().run();
    }
  }

  /// Does what it is asked for when it is told to.
  private final class Queue implements Background {
    @Override
    public <T> void run(Callable<? extends T> work, Consumer<? super T> then, Runnable failed) {
      queue.add(
          () -> {
            try {
              then.accept(work.call());
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          });
    }
  }
}
