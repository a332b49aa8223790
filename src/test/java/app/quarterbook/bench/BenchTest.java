package app.quarterbook.bench;

import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.shell.BenchWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// How long a person waits in a window on a lifetime workbook, and on one ten times as large.
@Tag("bench")
class BenchTest {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
  private static final int WARM_UP = ROUNDS / 5 + 1;
  private static final BenchTable TABLE = new BenchTable();
  private static final Clock CLOCK = Clock.systemDefaultZone();

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @AfterAll
  static void publish() throws Exception {
    TABLE.publish(Path.of("target", "bench.md"), Machine.describe());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10})
  void places(double factor) throws Exception {
    var folder = Lifetimes.folder(factor, CLOCK);
    try (var database = Workbook.open(folder, CLOCK);
        var window = BenchWindow.open(database, folder.path())) {
      var elsewhere = new Place.Help("");
      for (var place : BenchWindow.places()) {
        if (!place.equals(elsewhere)) {
          var name = "switch to " + place.getClass().getSimpleName();
          measure(window, name, factor, elsewhere, List.of(place));
        }
      }
      measure(window, "open a client", factor, new Place.Clients(), clients(database));
      measure(window, "open a visit", factor, new Place.Help(""), visits(database));
    }
  }

  private static void measure(
      BenchWindow window, String what, double factor, Place from, List<? extends Place> to)
      throws Exception {
    var took = new ArrayList<Double>();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      var there = to.get(i % to.size());
      window.time(() -> window.navigator().go(from));
      double millis = window.time(() -> window.navigator().go(there));
      if (i >= WARM_UP) {
        took.add(millis);
      }
    }
    TABLE.add(
        what,
        "ms",
        "≤ 100",
        factor,
        new Samples(took.stream().mapToDouble(each -> each).toArray()));
  }

  private static List<Place> clients(Database database) {
    return new ClientStore(database)
        .all().stream().<Place>map(client -> new Place.ClientPage(client.id())).toList();
  }

  private static List<Place> visits(Database database) {
    return new VisitStore(database)
        .all().stream().limit(300).<Place>map(visit -> new Place.VisitPage(visit.id())).toList();
  }
}
