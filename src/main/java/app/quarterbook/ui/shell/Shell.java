package app.quarterbook.ui.shell;

import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Autosaves;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.visit.timer.TimerMark;
import app.quarterbook.ui.visit.timer.TimerViewModel;
import java.util.EnumSet;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The inside of the window: sidebar, top bar, the screen of the present place, and what floats
/// above. It saves what waits whenever a screen is left.
final class Shell implements AutoCloseable {
  private final Setup setup;
  private final Places places = new Places();
  private final Overlay overlay = new Overlay();
  private final BorderPane content = new BorderPane();
  private final Desk desk;
  private final Router router;
  private final Past past;
  private final UndoRedo history;
  private final WindowVerbs verbs;
  private final TimerViewModel timer;
  private final WorkbookSearch search;
  private final Recents recents;
  private final CaptureFeatures captures;
  private final BackupFeatures backups;
  private final LockFeatures locking;
  private final SpareMemory memory;
  private final Subscription changes;
  private final RunningMark running;
  private final Scene scene;

  Shell(Setup setup) {
    this.setup = setup;
    var database = setup.database();
    var autosaves = new Autosaves(database.clock(), setup.pause());
    router = new Router(places, autosaves::flushAll, database.clock());
    desk =
        new Desk(
            setup.background(),
            router,
            autosaves,
            setup.toasts(),
            setup.files(),
            setup.preferences(),
            database.clock());
    backups = new BackupFeatures(setup, desk);
    var features = new Features(database, desk, places, setup.theme(), backups);
    features.plugIn();
    timer = features.timer();
    captures = new CaptureFeatures(database, desk, places, overlay);
    locking = new LockFeatures(setup, desk);
    memory = new SpareMemory(setup.nanos(), () -> setup.indexing().run(System::gc));
    locking.plugInto(places);
    places.screen(Place.Help.class, place -> new HelpScreen(new HelpTopics(), place.topic()));
    history =
        new UndoRedo(
            new JournalHistory(database.journal()), desk.background(), autosaves, desk.toast());
    setup.toasts().onUndo(history::undo);
    past = new Past(database, desk, overlay);
    verbs = new WindowVerbs(router, places, setup.theme(), history);
    search =
        new WorkbookSearch(
            database,
            new WorkbookSearch.Threads(setup.background(), setup.indexing(), setup.asking()));
    running = new RunningMark(setup.longWork());
    recents = new Recents(setup.preferences());
    router.placeProperty().addListener((property, old, now) -> recents.looked(now));
    offer();
    scene = new Scene(new StackPane(window(), setup.toasts(), overlay));
    setup.theme().dress(scene);
    new Keys(() -> overlay.isVisible() ? aboveAll() : verbs.now()).listen(scene);
    changes = database.listen(EnumSet.allOf(Rows.class), () -> Platform.runLater(this::changed));
    history.refresh();
  }

  Scene scene() {
    return scene;
  }

  Router router() {
    return router;
  }

  /// Whether a place has a screen.
  boolean has(Place place) {
    return places.has(place);
  }

  /// Takes in what other programs left for the workbook.
  void takeSlips() {
    captures.takeSlips();
  }

  /// Asks for a thought, whatever is shown.
  void capture() {
    captures.capture().perform();
  }

  TimerViewModel timer() {
    return timer;
  }

  /// Begins to read the workbook for searching, now that the window is seen, and makes what is to
  /// be there at once when it is called for.
  void beginIndex() {
    search.begin();
    captures.warmUp(scene);
    locking.watch(scene);
    memory.watch(scene);
    backups.begin();
  }

  /// Backs up what was changed since the last backup, now that nothing runs any more.
  void lastBackup() {
    backups.last();
  }

  /// Puts on disk at once what waits for a pause in the typing.
  void flush() {
    desk.autosaves().flushAll();
  }

  /// Saves what waits, and ends the screen that is shown.
  @Override
  public void close() {
    router.close();
    timer.close();
    captures.close();
    backups.close();
    locking.close();
    memory.close();
    changes.cancel();
    search.close();
    setup.theme().undress(scene);
  }

  /// What can be done while something floats above the screen.
  private List<Verb> aboveAll() {
    return List.of(captures.capture(), locking.now(), running.cancel());
  }

  private void offer() {
    var palette =
        new Palette(
            overlay,
            new Offers(verbs::now, router),
            search,
            recents,
            router,
            router.placeProperty()::get);
    verbs.add(
        Verb.always(ShellActions.PALETTE, palette::open),
        captures.capture(),
        Verb.always(ShellActions.KEYS, this::showKeys),
        new Verb(
            ShellActions.PAST,
            () -> past.show(router.placeProperty().get()),
            Bindings.createBooleanBinding(
                () -> PastSheet.record(router.placeProperty().get()).isPresent(),
                router.placeProperty())),
        running.cancel(),
        Verb.always(ShellActions.ABOUT, this::showAbout),
        Verb.always(ShellActions.QUIT, setup.quit()));
  }

  private BorderPane window() {
    var sidebar = new Sidebar(places, verbs::going);
    var timed = new TimerMark(timer);
    var top = new TopBar(desk, verbs, places.creating(), history, running, timed);
    var stage = new ScreenStack(router::keeps);
    content.setTop(top);
    content.setCenter(stage);
    router.placeProperty().addListener((property, old, now) -> sidebar.mark(now));
    var window = new BorderPane(content);
    window.setLeft(sidebar);
    router
        .screenProperty()
        .addListener(
            (property, old, now) -> {
              boolean whole = now != null && now.whole();
              content.setTop(whole ? null : top);
              window.setLeft(whole ? null : sidebar);
              stage.show(now);
            });
    return window;
  }

  /// Goes to a place that was asked for from outside. A sheet above the screen is put aside.
  void go(Place place) {
    if (overlay.isVisible()) {
      overlay.hide();
    }
    router.go(place);
  }

  private void showKeys() {
    var here = verbs.ofScreen().stream().map(verb -> verb.action().scope()).distinct().toList();
    var everywhere = verbs.everywhere().stream().map(Verb::action).toList();
    var elsewhere =
        places.actions().stream()
            .filter(action -> !here.contains(action.scope()) && !everywhere.contains(action))
            .toList();
    var sheet = new CheatSheet(verbs.ofScreen(), verbs.everywhere(), elsewhere);
    overlay.show(sheet, sheet);
  }

  private void showAbout() {
    var about = new About(setup.folder());
    overlay.show(about, about.path());
  }

  private void changed() {
    desk.autosaves().saved();
    setup.toasts().changed();
    history.refresh();
  }
}
