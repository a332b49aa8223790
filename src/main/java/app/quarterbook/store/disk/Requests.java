package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// How a program started later asks the running one for something, such as to raise its window: it
/// drops a slip of text into a folder. No socket is opened for it.
///
/// @param folder the slips' folder; made where it is missing
public record Requests(Path folder) {
  /// Asks the window to come to the front.
  public static final String RAISE = "raise";

  /// Asks the window to ask for a thought.
  public static final String CAPTURE = "capture";

  private static final String LOOK = "look ";

  static final int MAX_BYTES = 64 * 1024;
  private static final String ENDING = ".request";

  /// Asks the window to look into a backup in a file.
  public static String look(Path backup) {
    return LOOK + backup.toAbsolutePath();
  }

  /// The file of a request to {@link #look} into one; empty for any other request.
  public static Optional<Path> looked(String request) {
    try {
      return Optional.of(request)
          .filter(it -> it.startsWith(LOOK))
          .map(it -> Path.of(it.substring(LOOK.length())));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// Leaves a request and waits until the program that runs takes it.
  ///
  /// @param patience how long to wait for it
  /// @return whether it was taken; otherwise it is withdrawn
  public boolean ask(String text, Duration patience) throws IOException, InterruptedException {
    DurableFile.createFolder(folder);
    try (var watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
      var slip = leave(text);
      while (Files.exists(slip)) {
        var key = watch.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
          return !Files.deleteIfExists(slip);
        }
        key.pollEvents();
        key.reset();
      }
      return true;
    }
  }

  /// Leaves a request for the program that runs now, or else for the next one to run.
  ///
  /// @throws IllegalArgumentException if the text is longer than 64 KiB
  public void drop(String text) throws IOException {
    leave(text);
  }

  private Path leave(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) {
      throw new IllegalArgumentException("a request of " + bytes.length + " bytes");
    }
    DurableFile.createFolder(folder);
    var slip = folder.resolve(UUID.randomUUID() + ENDING);
    DurableFile.write(slip, bytes);
    return slip;
  }

  /// A loop that hands over each request once, those left before it started included, until it is
  /// closed. The caller gives it a thread of its own.
  ///
  /// @param taker called on that thread; a request counts as done when it returns
  public RequestLoop loop(Consumer<String> taker) throws IOException {
    return loop(taker, () -> {});
  }

  /// @param looked runs on the same thread whenever something new lies in the folder, and at the
  ///     start
  public RequestLoop loop(Consumer<String> taker, Runnable looked) throws IOException {
    DurableFile.createFolder(folder);
    return new RequestLoop(this, taker, looked);
  }

  /// Takes all requests that are there now. One that is cut off by a crash is there again later.
  void takeAll(Consumer<String> taker) throws IOException {
    for (var slip : waiting()) {
      try {
        if (Files.size(slip) <= MAX_BYTES) {
          taker.accept(new String(Files.readAllBytes(slip), StandardCharsets.UTF_8));
        }
      } catch (NoSuchFileException withdrawn) {
        continue;
      } finally {
        Files.deleteIfExists(slip);
      }
    }
  }

  private List<Path> waiting() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .toList();
    }
  }
}
