package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.FxTest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class TickerTest extends FxTest {
  @Test
  void ticksOnTheJavaFxThreadUntilItIsClosedAndAfterItIsStartedAgain() throws Exception {
    var elsewhere = new AtomicInteger();
    var three = new CountDownLatch(3);
    var again = new CountDownLatch(6);
    var ticker =
        new Ticker(
            Duration.ofMillis(5),
            () -> {
              if (!Platform.isFxApplicationThread()) {
                elsewhere.incrementAndGet();
              }
              three.countDown();
              again.countDown();
            });

    run(ticker::start);
    assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
    run(ticker::close);
    run(ticker::start);
    run(ticker::start);

    assertThat(again.await(20, TimeUnit.SECONDS)).isTrue();
    run(ticker::close);
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void doesNothingBeforeItIsStartedAndStopsFromWithin() throws Exception {
    var times = new AtomicInteger();
    var other = new CountDownLatch(5);
    var tickers = new Ticker[2];
    tickers[0] =
        new Ticker(
            Duration.ofMillis(1),
            () -> {
              times.incrementAndGet();
              tickers[0].close();
            });
    tickers[1] = new Ticker(Duration.ofMillis(1), other::countDown);

    run(tickers[1]::start);
    assertThat(other.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(times).hasValue(0);
    run(tickers[0]::start);
    var more = new CountDownLatch(5);
    var third = new Ticker(Duration.ofMillis(20), more::countDown);
    run(third::start);
    assertThat(more.await(20, TimeUnit.SECONDS)).isTrue();

    assertThat(times).hasValue(1);
    run(tickers[1]::close);
    run(third::close);
  }
}
