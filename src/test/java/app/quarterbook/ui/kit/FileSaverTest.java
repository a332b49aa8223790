package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.text.Text;
import app.quarterbook.ui.Desks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSaverTest {
  private static final byte[] BYTES = {1, 2, 3};

  @TempDir Path folder;

  private final Desks desks = Desks.at(Clock.systemUTC());
  private final FileSaver saver = new FileSaver(desks.desk(), "rate.paper");
  private final ArrayList<String> done = new ArrayList<>();

  @Test
  void whatIsMadeLiesWhereThePersonWantsItAndIsNamed() throws IOException {
    var file = folder.resolve("card.pdf");
    desks.choosing(file);

    saver.save("offered.pdf", () -> BYTES, () -> done.add("written"));

    assertThat(Files.readAllBytes(file)).isEqualTo(BYTES);
    assertThat(done).containsExactly("written");
    assertThat(desks.toasts()).containsExactly(Text.of("rate.paper.saved", file));
  }

  @Test
  void nothingIsMadeForAPersonWhoThoughtBetterOfIt() {
    saver.save(
        "offered.pdf",
        () -> {
          done.add("made");
          return BYTES;
        },
        () -> done.add("written"));

    assertThat(done).isEmpty();
    assertThat(desks.toasts()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndNothingFollows() {
    var file = folder.resolve("no such folder").resolve("card.pdf");
    desks.choosing(file);

    saver.save("offered.pdf", () -> BYTES, () -> done.add("written"));

    assertThat(done).isEmpty();
    assertThat(desks.toasts()).containsExactly(Text.of("rate.paper.notSaved", file));
  }
}
