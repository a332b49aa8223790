package app.quarterbook;

import app.quarterbook.sample.Sample;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/// Goes through every screen of a sample workbook by itself, without a display, and leaves. From
/// this the packaged program learns which classes a start needs, and whoever packages it that every
/// screen opens.
final class WindowRehearsal {
  private static final Logger LOG = System.getLogger(WindowRehearsal.class.getName());
  private static final Duration LOOK = Duration.millis(400);

  /// What JavaFX takes for a window on a real display, on each system.
  private static final Predicate<String> IS_DISPLAY =
      Pattern.compile("com/sun/(glass/ui|javafx/font|prism|scenario/effect)/.*\\.class")
          .asMatchPredicate();

  private static final String CLASS = ".class";

  private final WorkbookFolder folder;
  private final Clock clock;
  private final Deque<Runnable> steps = new ArrayDeque<>();
  private int faults;

  /// @param folder holds no workbook yet
  WindowRehearsal(WorkbookFolder folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /// @return the exit code: 0 if every screen opened
  int run() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    List<Place> places;
    try (var database = Workbook.open(folder, clock, Sample::fill)) {
      places = places(database);
    }
    int code = new Window(folder, Optional.empty(), clock, window -> begin(window, places)).run();
    displays();
    return code + Math.min(faults, 1);
  }

  private void begin(WindowOfWorkbook window, List<Place> places) {
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, fault) -> {
              faults++;
              LOG.log(Level.ERROR, "a screen failed", fault);
            });
    for (var place : places) {
      steps.add(() -> window.go(place));
      if (place instanceof Place.ClientPage) {
        steps.add(() -> tabs(window.stage().getScene()));
      }
    }
    steps.add(() -> key(window.stage().getScene(), KeyCode.K));
    steps.add(() -> find(window.stage().getScene()));
    steps.add(() -> key(window.stage().getScene(), KeyCode.ESCAPE));
    steps.add(() -> window.go(new Place.Today()));
    steps.add(window::close);
    next();
  }

  private void next() {
    var pause = new PauseTransition(LOOK);
    pause.setOnFinished(
        event -> {
          try {
            steps.remove().run();
          } finally {
            if (!steps.isEmpty()) {
              next();
            }
          }
        });
    pause.play();
  }

  private void tabs(Scene scene) {
    if (scene.getRoot().lookup(".tab-pane") instanceof TabPane pane) {
      for (int i = pane.getTabs().size() - 1; i >= 0; i--) {
        int tab = i;
        steps.addFirst(() -> pane.getSelectionModel().select(tab));
      }
    }
  }

  private static void find(Scene scene) {
    if (scene.getFocusOwner() instanceof TextField words) {
      words.setText("backup");
    }
  }

  private static void key(Scene scene, KeyCode key) {
    boolean control = key != KeyCode.ESCAPE;
    var owner = scene.getFocusOwner();
    (owner == null ? scene.getRoot() : owner)
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
  }

  private static <T> List<Place> first(List<T> all, Function<T, Place> place) {
    return all.stream().limit(1).map(place).toList();
  }

  private static List<Place> places(Database database) {
    var client = new ClientStore(database).all().getFirst().id();
    var visit = new VisitStore(database).all().getFirst().id();
    return Stream.<List<? extends Place>>of(
            List.of(
                new Place.Today(),
                new Place.Inbox(),
                new Place.Clients(),
                new Place.ClientPage(client),
                new Place.Plan(),
                new Place.Visits(),
                new Place.VisitPage(visit),
                new Place.SignOffPage(visit),
                new Place.Agreements(),
                new Place.RateCards(),
                new Place.Tiers(),
                new Place.Billing(),
                new Place.Checklists(),
                new Place.ChecklistTemplates(),
                new Place.Surveys(),
                new Place.Experts(),
                new Place.Import(),
                new Place.Backups(),
                new Place.Settings(),
                new Place.Protection(),
                new Place.Wordings(),
                new Place.Help("")),
            first(new PlanStore(database).all(), it -> new Place.PlanItemPage(it.id())),
            first(new AgreementStore(database).all(), it -> new Place.AgreementPage(it.id())),
            first(new SurveyStore(database).all(), it -> new Place.SurveyPage(it.id())))
        .<Place>flatMap(List::stream)
        .toList();
  }

  /// Loads what a window on a real display takes, and does not use it, as there is none.
  private static void displays() {
    var jar = Platform.class.getProtectionDomain().getCodeSource().getLocation();
    try (var classes = new JarFile(Path.of(jar.toURI()).toFile())) {
      for (var name : classes.stream().map(JarEntry::getName).filter(IS_DISPLAY).toList()) {
        load(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
      }
    } catch (IOException | URISyntaxException e) {
      LOG.log(Level.WARNING, "no classes of a display", e);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, Platform.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      LOG.log(Level.DEBUG, "not for this system", e);
    }
  }
}
