package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
