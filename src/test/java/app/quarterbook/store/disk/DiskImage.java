package app.quarterbook.store.disk;

import app.quarterbook.store.disk.DiskJournal.Event;
import app.quarterbook.store.disk.DiskJournal.Force;
import app.quarterbook.store.disk.DiskJournal.Truncate;
import app.quarterbook.store.disk.DiskJournal.Write;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// The bytes of one file on a disk.
final class DiskImage {
  private static final int SECTOR = 512;

  private byte[] bytes = new byte[64 * 1024];
  private int length;

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  void apply(Event event) {
    switch (event) {
      case Write(var position, var written) -> put((int) position, written, 0, written.length);
      case Truncate(var size) -> resize(Math.min(length, (int) size));
      case Force() -> {}
    }
  }

  /// Applies events that were under way when the power went: each sector of each write on its own,
  /// or not, or the first part of it; a sector written twice may be left in its first state. The
  /// length is that before,
  /// that after, or one between.
  void lose(List<Event> flying, RandomGenerator random) {
    double kept = random.nextInt(5) / 4.0;
    int before = length;
    for (var event : flying) {
      if (event instanceof Write(var position, var written)) {
        loseSectors((int) position, written, kept, random);
      } else if (random.nextDouble() < kept) {
        apply(event);
      }
    }
    int after = Math.max(before, end(flying));
    if (length >= before && random.nextBoolean()) {
      resize(Math.max(length, random.nextInt(before, after + 1)));
    }
  }

  private void loseSectors(int position, byte[] written, double kept, RandomGenerator random) {
    int step;
    for (int from = 0; from < written.length; from += step) {
      step = Math.min(written.length - from, SECTOR - (position + from) % SECTOR);
      if (random.nextDouble() < kept) {
        boolean torn = random.nextInt(4) == 0;
        put(position + from, written, from, torn ? random.nextInt(step) : step);
      }
    }
  }

  private static int end(List<Event> flying) {
    return flying.stream()
        .mapToInt(
            event -> event instanceof Write(var at, var written) ? (int) at + written.length : 0)
        .max()
        .orElse(0);
  }

  private void put(int position, byte[] from, int offset, int count) {
    resize(Math.max(length, position + count));
    System.arraycopy(from, offset, bytes, position, count);
  }

  private void resize(int size) {
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    if (size < length) {
      Arrays.fill(bytes, size, length, (byte) 0);
    }
    length = size;
  }
}
