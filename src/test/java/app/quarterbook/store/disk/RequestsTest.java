package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Each request reaches the running program once.
class RequestsTest {
  @TempDir private Path temp;
  private Path folder;
  private Requests requests;

  @BeforeEach
  void open() {
    folder = temp.resolve("requests");
    requests = new Requests(folder);
  }

  @Test
  @Timeout(60)
  void requestsFromBeforeAndDuringTheLoopAreTakenOnce() throws Exception {
    BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    requests.drop("raise");
    var loop = requests.loop(taken::add);
    var thread = Thread.ofPlatform().start(loop);
    assertThat(taken.poll(30, TimeUnit.SECONDS)).isEqualTo("raise");
    List<String> expected = new ArrayList<>();
    List<String> arrived = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      requests.drop("capture Grüße " + i);
      expected.add("capture Grüße " + i);
    }
    while (arrived.size() < expected.size()) {
      arrived.add(taken.poll(30, TimeUnit.SECONDS));
    }
    assertThat(arrived).containsExactlyInAnyOrderElementsOf(expected);
    loop.close();
    thread.join();
    assertThat(taken).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @Timeout(60)
  void whoAsksHearsWhetherItWasTaken() throws Exception {
    assertThat(requests.ask("raise", Duration.ofMillis(1))).as("nobody is there").isFalse();
    assertThat(folder).as("and it is withdrawn").isEmptyDirectory();
    BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    var loop = requests.loop(taken::add);
    var thread = Thread.ofPlatform().start(loop);
    assertThat(requests.ask("raise", Duration.ofSeconds(50))).isTrue();
    assertThat(taken).containsExactly("raise");
    loop.close();
    thread.join();
  }

  @Test
  void aRequestThatIsWithdrawnWhileItIsTakenIsPassedOver() throws Exception {
    requests.drop("first");
    requests.drop("second");
    List<String> taken = new ArrayList<>();
    requests.takeAll(
        text -> {
          taken.add(text);
          withdrawAll();
        });
    assertThat(taken).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileToLookIntoComesBackWhole() {
    var file = temp.resolve("Grüße aus Köln.quarterbook");
    assertThat(Requests.looked(Requests.look(file))).contains(file);
    assertThat(Requests.looked(Requests.RAISE)).isEmpty();
    assertThat(Requests.looked("look \0")).isEmpty();
  }

  @Test
  void otherFilesAreLeftAlone() throws Exception {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("note.txt"), "mine");
    Files.createDirectory(folder.resolve("odd.request"));
    var taken = new ArrayList<String>();
    requests.takeAll(taken::add);
    assertThat(taken).isEmpty();
    assertThat(folder.resolve("note.txt")).exists();
  }

  @Test
  void aRequestThatIsTooLongIsDroppedUnread() throws Exception {
    requests.drop("short");
    assertThatThrownBy(() -> requests.drop("x".repeat(Requests.MAX_BYTES + 1)))
        .isInstanceOf(IllegalArgumentException.class);
    Files.write(folder.resolve("big.request"), new byte[Requests.MAX_BYTES + 1]);
    var taken = new ArrayList<String>();
    requests.takeAll(taken::add);
    assertThat(taken).containsExactly("short");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aRequestThatFailsDoesNotComeBack() throws Exception {
    requests.drop("odd");
    assertThatThrownBy(
            () ->
                requests.takeAll(
                    text -> {
                      throw new IllegalStateException(text);
                    }))
        .hasMessage("odd");
    assertThat(folder).isEmptyDirectory();
  }

  private void withdrawAll() {
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
