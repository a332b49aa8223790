package app.quarterbook;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.fault.Leaks;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Marked;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.Folders;
import app.quarterbook.store.disk.Protections;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.WorkbookFolder;
import app.quarterbook.text.Text;
import app.quarterbook.ui.ChosenFiles;
import app.quarterbook.ui.kit.BackgroundThread;
import app.quarterbook.ui.kit.Place;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.LogManager;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word stands in every record of a protected workbook. Whatever is done in the window with it,
/// and whatever goes wrong, the word is in no file but those the person asked for.
class LeakJourneyTest extends ProtectedWindowTest {
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"));

  private final String word = word(new Random());
  private final Clock clock = Clock.systemDefaultZone();
  private final Map<String, String> properties = new HashMap<>();
  private final List<Place> places = new ArrayList<>();

  /// Where nothing may be read: the workbook, what is temporary, and what else programs keep.
  @TempDir private Path temp;

  /// The files of the person.
  @TempDir private Path own;

  private WorkbookFolder home;
  private WindowOfWorkbook window;
  private Set<Path> temporary;
  private final ChosenFiles files = new ChosenFiles();
  private Path chosen;
  private String clientName;

  @BeforeEach
  void makeWorkbook() throws Exception {
    temporary = temporary();
    move("java.io.tmpdir", "temporary");
    move("user.home", "home");
    home = new WorkbookFolder(temp.resolve("workbook")).create();
    var picture = picture();
    try (var database =
        Workbook.open(home, clock, it -> assertThat(Marked.fill(it, word, picture)).isEmpty())) {
      look(database);
    }
    Protections.of(home.keyFile()).set(Secret.passphrase(PASSPHRASE));
    window = get(() -> new WindowOfWorkbook(home, clock, it -> {}, new Left(), stage -> files));
  }

  @AfterEach
  void putBack() throws IOException {
    closeWindows();
    properties.forEach(System::setProperty);
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void nothingOfTheWorkbookIsInAnyFile() throws Exception {
    run(window::begin);
    unlock();
    for (var place : places) {
      run(() -> window.go(place));
    }
    search();
    write();
    deleteAndUndo();
    importFiles();
    export();
    print();
    backUp();
    fail();
    assertNothingLeaks("open");
    press(KeyCode.CONTROL, KeyCode.L);
    until(this::isLocked);
    assertNothingLeaks("locked");
    unlock();
    closeWindows();
    until(this::isLeft);
    assertNothingLeaks("closed");
    assertThat(home.preferences()).content().contains("recent", "place");
    assertThat(home.logs().resolve("quarterbook.0.log")).content().contains("ArithmeticException");
    assertThat(Folders.files(temp.resolve("temporary"))).isEmpty();
  }

  private void search() throws Exception {
    press(KeyCode.CONTROL, KeyCode.K);
    type(word.toLowerCase(Locale.ROOT));
    until(() -> !this.<ListView<?>>id("palette.list").getItems().isEmpty());
    press(KeyCode.ENTER);
    until(() -> !isThere("palette.list"));
  }

  private void write() throws Exception {
    go(places.getLast());
    until(() -> isThere("visit.notes"));
    focus(id("visit.notes"));
    type(word);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SPACE);
    until(() -> isThere("capture.text"));
    type(word + "\n");
    until(() -> !isThere("capture.text"));
  }

  private void deleteAndUndo() throws Exception {
    go(places.getFirst());
    until(() -> shows(clientName));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    until(() -> shows("Deleted"));
    press(KeyCode.CONTROL, KeyCode.Z);
    until(() -> shows("Undone"));
  }

  private void importFiles() throws Exception {
    go(new Place.Import());
    choose(Files.writeString(own.resolve(word + ".csv"), "Name,Notes\nA,\"" + word + "\nB,x\n"));
    press(KeyCode.CONTROL, KeyCode.O);
    until(() -> this.<ListView<?>>id("import-files").getItems().size() == 1);
    var long300 = (word + " ").repeat(30);
    choose(Files.writeString(own.resolve("b.csv"), "Client\n" + word + " B\n" + long300 + "\n"));
    press(KeyCode.CONTROL, KeyCode.O);
    until(() -> !this.<Node>id("exchange.run").isDisabled());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    until(() -> shows("Imported"));
  }

  private void export() throws Exception {
    go(new Place.Clients());
    choose(own.resolve("b.csv").resolve("clients.csv"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until(() -> shows("Nothing was written"));
    choose(own.resolve("clients.xlsx"));
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    until(() -> Files.exists(chosen));
  }

  private void print() throws Exception {
    if (places.getLast() instanceof Place.VisitPage(var visit)) {
      go(new Place.SignOffPage(visit));
    }
    until(() -> isThere("sign.pages") && !shows(Text.of("sign.waiting")));
    choose(own.resolve("report.pdf"));
    press(KeyCode.CONTROL, KeyCode.P);
    until(() -> Files.exists(chosen));
    press(KeyCode.ESCAPE);
  }

  private void backUp() throws Exception {
    go(new Place.Backups());
    press(KeyCode.CONTROL, KeyCode.N);
    until(() -> shows("Backed up and verified"));
    focus(id("backups"));
    press(KeyCode.DOWN);
    press(KeyCode.F2);
    until(() -> isThere("backup.restore"));
  }

  /// Something that nobody thought of.
  private void fail() {
    try (var thread = new BackgroundThread("beside", failure -> {})) {
      thread.run(
          () -> {
            throw new IllegalStateException(word, new ArithmeticException(word));
          });
    }
  }

  private void assertNothingLeaks(String when) throws IOException {
    assertThat(Leaks.of(word, temp)).as(when).isEmpty();
    for (var path : temporary()) {
      if (!temporary.contains(path) && !temp.startsWith(path) && !own.startsWith(path)) {
        assertThat(Leaks.of(word, path)).as(when).isEmpty();
      }
    }
  }

  /// The records to look at, and the lists where they stand.
  private void look(Database database) {
    var client = new ClientStore(database).all().getFirst();
    clientName = client.name();
    var checklists = new ChecklistStore(database, new SaleActs(database)).all(null, false);
    places.addAll(
        List.of(
            new Place.ClientPage(client.id()),
            new Place.Today(),
            new Place.Inbox(),
            new Place.Experts(),
            new Place.Plan(),
            new Place.PlanItemPage(new PlanStore(database).all().getFirst().id()),
            new Place.AgreementPage(new AgreementStore(database).all().getFirst().id()),
            new Place.Billing(),
            new Place.ChecklistPage(checklists.getFirst().list().id()),
            new Place.ChecklistTemplates(),
            new Place.SurveyPage(new SurveyStore(database).all().getFirst().id()),
            new Place.Wordings(),
            new Place.VisitPage(Marked.visit(database, false))));
  }

  private void go(Place place) {
    run(() -> window.go(place));
  }

  private boolean shows(String part) {
    return robot()
        .lookup(
            (Node node) ->
                node instanceof Labeled it
                    && it.isVisible()
                    && String.valueOf(it.getText()).contains(part))
        .tryQuery()
        .isPresent();
  }

  private void choose(Path path) {
    chosen = path;
    files.choosing(path);
  }

  private void move(String property, String name) throws IOException {
    properties.put(property, System.getProperty(property));
    System.setProperty(property, Files.createDirectory(temp.resolve(name)).toString());
  }

  /// What lies where the process began to keep what is temporary.
  private static Set<Path> temporary() throws IOException {
    try (var files = Files.list(TEMPORARY)) {
      return new HashSet<>(files.toList());
    }
  }

  private static byte[] picture() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  /// A new one each time, so that no other run on this machine has left it anywhere.
  private static String word(Random random) {
    var letters = new StringBuilder("Zq");
    random.ints(8, 'a', 'z' + 1).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
