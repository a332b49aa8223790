package app.quarterbook.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// Measures what one thread does from now on.
///
/// @param began in nanoseconds
/// @param worked what the thread had worked until then, in nanoseconds
record Meter(long began, long worked) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Meter start() {
    return new Meter(System.nanoTime(), THREADS.getCurrentThreadCpuTime());
  }

  static Took of(Runnable work) {
    var meter = start();
    work.run();
    return meter.took();
  }

  Took took() {
    double took = (System.nanoTime() - began) / 1e6;
    return new Took(took, (THREADS.getCurrentThreadCpuTime() - worked) / 1e6, 0);
  }
}
