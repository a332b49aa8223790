package app.quarterbook.bench;

import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.shell.BenchWindow;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// How long a person waits in a window on a lifetime workbook, and on one ten times as large.
@Tag("bench")
class BenchTest {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 200);
  private static final int WARM_UP = ROUNDS / 4 + 2;
  private static final int LONG_NOTE = 20_000;
  private static final String PARAGRAPH =
      "What was said and done, and what comes next of it.\n".repeat(4) + "\n";
  private static final List<String> SOUGHT =
      List.of("firewall", "backup", "printer noisy", "grünwald", "srv-bel12", "e-4137", "zzyzx");
  private static final Place ELSEWHERE = new Place.Help("");
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

  private interface Act {
    Took once(int round) throws Exception;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10})
  void window(double factor) throws Exception {
    var folder = Lifetimes.folder(factor, CLOCK);
    try (var database = Workbook.open(folder, CLOCK);
        var window = BenchWindow.open(database, folder.path())) {
      TABLE.add("index ready", "ms", "≤ 6000", factor, Samples.of(List.of(window.index())));
      places(window, factor);
      pages(window, factor, database);
      palette(window, factor);
      capture(window, factor);
      longNote(window, factor, database);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 10})
  void start(double factor) throws Exception {
    StartBench.measure(TABLE, factor, CLOCK);
  }

  @Test
  void backup() throws Exception {
    BackupBench.measure(TABLE, CLOCK);
  }

  @Test
  void saving(@TempDir Path temp) throws Exception {
    SavingBench.measure(TABLE, temp, CLOCK);
  }

  @Test
  void importing(@TempDir Path temp) throws Exception {
    ImportBench.measure(TABLE, temp, CLOCK);
  }

  @Test
  void opening(@TempDir Path temp) throws Exception {
    OpeningBench.measure(TABLE, temp, CLOCK);
  }

  @Test
  void documents() throws Exception {
    DocumentBench.measure(TABLE, 1, CLOCK);
  }

  @Test
  void billing() throws Exception {
    BillingBench.measure(TABLE, 1, CLOCK);
  }

  private static void places(BenchWindow window, double factor) throws Exception {
    for (var place : BenchWindow.places()) {
      if (!place.equals(ELSEWHERE)) {
        var name = "switch to " + place.getClass().getSimpleName();
        measure(name, "≤ 100", factor, round -> go(window, ELSEWHERE, place), Took::millis);
      }
    }
  }

  private static void pages(BenchWindow window, double factor, Database database) throws Exception {
    var clients = new ClientStore(database).all();
    measure(
        "open a client",
        "≤ 100",
        factor,
        round -> {
          var client = clients.get(round % clients.size());
          return go(window, new Place.Clients(), new Place.ClientPage(client.id()));
        },
        Took::millis);
    var visits = new VisitStore(database).all().stream().limit(300).map(Visit::id).toList();
    measure(
        "open a visit",
        "≤ 100",
        factor,
        round -> go(window, ELSEWHERE, new Place.VisitPage(visits.get(round % visits.size()))),
        Took::millis);
  }

  private static Took go(BenchWindow window, Place from, Place to) throws Exception {
    window.time(() -> window.navigator().go(from));
    return window.time(() -> window.navigator().go(to));
  }

  private static void palette(BenchWindow window, double factor) throws Exception {
    press(window, KeyCode.K, false);
    var keys = new ArrayList<String>();
    for (var sought : SOUGHT) {
      for (int length = 1; length <= sought.length(); length++) {
        keys.add(sought.substring(0, length));
      }
    }
    var words = BenchWindow.onFx(() -> (TextField) find(window, "palette.words"));
    measure(
        "palette: key to results",
        "≤ 50",
        factor,
        round -> window.time(() -> words.setText(keys.get(round % keys.size()))),
        Took::millis);
    press(window, KeyCode.ESCAPE, false);
  }

  private static void capture(BenchWindow window, double factor) throws Exception {
    measure(
        "capture: key to caret",
        "≤ 150",
        factor,
        round -> {
          var took =
              window.time(
                  () -> fire(window, KeyCode.SPACE, true), () -> isFocused(window, "capture.text"));
          press(window, KeyCode.ESCAPE, false);
          return took;
        },
        Took::millis);
  }

  private static void longNote(BenchWindow window, double factor, Database database)
      throws Exception {
    var visits = new VisitStore(database);
    var client = new ClientStore(database).all().getFirst();
    var today = LocalDate.now(CLOCK);
    var visit =
        Visit.begun(client.id(), VisitKind.ON_SITE, today, null)
            .withNotes(PARAGRAPH.repeat(LONG_NOTE / 44));
    visits.save(visit);
    window.time(() -> window.navigator().go(new Place.VisitPage(visit.id())));
    var notes = BenchWindow.onFx(() -> find(window, "visit.notes"));
    BenchWindow.run(notes::requestFocus);
    measure(
        "key in a note of 20,000 words, on the FX thread",
        "≤ 16",
        factor,
        round -> window.time(() -> type(notes)),
        Took::fx);
    window.time(() -> window.navigator().go(ELSEWHERE));
    visits.delete(visit.id());
  }

  private static void measure(
      String what, String target, double factor, Act act, ToDoubleFunction<Took> figure)
      throws Exception {
    var took = new ArrayList<Took>();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      var once = act.once(round);
      if (round >= WARM_UP) {
        took.add(once);
      }
    }
    TABLE.add(what, "ms", target, factor, Samples.of(took, figure));
  }

  private static void press(BenchWindow window, KeyCode key, boolean shift) throws Exception {
    window.time(() -> fire(window, key, shift));
  }

  private static void fire(BenchWindow window, KeyCode key, boolean shift) {
    boolean control = key != KeyCode.ESCAPE;
    var owner = window.scene().getFocusOwner();
    var target = owner == null ? window.scene().getRoot() : owner;
    target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, control, false, false));
  }

  private static void type(Node notes) {
    notes.fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, "x", "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static boolean isFocused(BenchWindow window, String id) {
    var owner = window.scene().getFocusOwner();
    return owner != null && id.equals(owner.getId());
  }

  private static Node find(BenchWindow window, String id) {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }
}
