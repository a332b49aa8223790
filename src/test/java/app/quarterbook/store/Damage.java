package app.quarterbook.store;

import app.quarterbook.store.disk.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What can become of a file on a disk.
enum Damage {
  FLIPPED_BIT,
  FLIPPED_BITS,
  ZEROED_BLOCKS,
  NOISE,
  TRUNCATED,
  EMPTY,
  GONE,
  OLDER;

  private static final int BLOCK = 4096;

  /// @param older the same file as it was before
  void to(Path file, byte[] older, Random random) throws IOException {
    var bytes = Files.readAllBytes(file);
    switch (this) {
      case FLIPPED_BIT -> flip(bytes, 1, random);
      case FLIPPED_BITS -> flip(bytes, 2 + random.nextInt(60), random);
      case ZEROED_BLOCKS -> blocks(bytes, random, false);
      case NOISE -> blocks(bytes, random, true);
      case TRUNCATED -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case EMPTY -> bytes = new byte[0];
      case OLDER -> bytes = older;
      case GONE -> {
        Files.delete(file);
        return;
      }
    }
    Files.write(file, bytes);
  }

  /// The file that it happens to: mostly the database, now and then one of those beside it.
  static Path file(WorkbookFolder folder, Random random) throws IOException {
    return switch (random.nextInt(12)) {
      case 0 -> folder.witness();
      case 1 -> folder.keyFile().current();
      case 2 -> last(folder.changes());
      case 3 -> last(folder.backups());
      default -> folder.databaseFile();
    };
  }

  private static Path last(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      return sorted.getLast();
    }
  }

  private static void flip(byte[] bytes, int bits, Random random) {
    for (int i = 0; i < bits; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
  }

  private static void blocks(byte[] bytes, Random random, boolean noise) {
    int blocks = Math.max(1, bytes.length / BLOCK);
    int from = random.nextInt(blocks) * BLOCK;
    int to = Math.min(bytes.length, from + (1 + random.nextInt(8)) * BLOCK);
    var fresh = new byte[to - from];
    if (noise) {
      random.nextBytes(fresh);
    }
    System.arraycopy(fresh, 0, bytes, from, fresh.length);
  }
}
