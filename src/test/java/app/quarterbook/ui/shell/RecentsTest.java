package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentsTest {
  private final Place client = new Place.ClientPage(ClientId.next());
  private final Place visit = new Place.VisitPage(VisitId.next());

  @TempDir Path folder;

  @Test
  void theLatestComesFirstAndEachOnce() {
    var recents = new Recents(preferences());
    recents.looked(client);
    recents.looked(visit);
    recents.looked(new Place.Today());
    recents.looked(client);
    assertThat(recents.before(new Place.Today()))
        .containsExactly(Things.key(client).orElseThrow(), Things.key(visit).orElseThrow());
    assertThat(recents.before(client)).containsExactly(Things.key(visit).orElseThrow());
  }

  @Test
  void onlyTheLastFewAreKept() {
    var recents = new Recents(preferences());
    for (int i = 0; i < 30; i++) {
      recents.looked(new Place.VisitPage(VisitId.next()));
    }
    assertThat(recents.before(null)).hasSize(9);
  }

  @Test
  void theyOutliveTheWindowAndTellOnlyKindAndId() throws IOException {
    var preferences = preferences();
    var recents = new Recents(preferences);
    recents.looked(client);
    recents.looked(visit);
    preferences.save();
    assertThat(new Recents(preferences()).before(null)).isEqualTo(recents.before(null));
    assertThat(Files.readString(folder.resolve("p")))
        .containsPattern("recent=VISIT\\\\:[0-9a-f-]{36},CLIENT\\\\:[0-9a-f-]{36}\\R");
  }

  @Test
  void whatNobodyUnderstandsIsLeftOut() {
    var preferences = preferences();
    preferences.put("recent", "GHOST:1,,CLIENT:nonsense,VISIT:" + VisitId.next().value());
    assertThat(new Recents(preferences).before(null)).hasSize(1);
  }

  private Preferences preferences() {
    return Preferences.of(folder.resolve("p"));
  }
}
