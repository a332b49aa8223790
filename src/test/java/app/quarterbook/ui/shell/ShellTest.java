package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.NoteDiff;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.HistoryEntry;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Database database;
  private Theme theme;
  private Shell shell;

  @BeforeEach
  void open() {
    database = Database.inMemory(CLOCK);
    run(this::openNow);
  }

  @AfterEach
  void close() {
    run(shell::close);
    database.close();
  }

  private void openNow() {
    var window = Shells.open(stage(), database, folder);
    shell = window.shell();
    theme = window.theme();
    shell.router().go(new Place.Help("plan"));
  }

  @Test
  void thePaletteOpensInsideATextFieldAndEscapeReturnsThere() {
    focus(id("help.words"));
    press(KeyCode.CONTROL, KeyCode.K);
    assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("palette.words");
    press(KeyCode.ESCAPE);
    assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("help.words");
  }

  @Test
  void thePaletteDoesWhatIsChosen() {
    press(KeyCode.CONTROL, KeyCode.K);
    type("dark");
    ListView<Entry> list = id("palette.list");
    assertThat(list.getItems()).extracting(Entry::title).containsExactly("Dark look");
    press(KeyCode.ENTER);
    assertThat(theme.dark()).isTrue();
  }

  @Test
  void theScaleFollowsTheKeysWithinItsBounds() {
    for (int i = 0; i < 6; i++) {
      press(KeyCode.CONTROL, KeyCode.EQUALS);
    }
    assertThat(theme.scaleProperty().get()).isEqualTo(200);
    press(KeyCode.CONTROL, KeyCode.DIGIT0);
    press(KeyCode.CONTROL, KeyCode.MINUS);
    press(KeyCode.CONTROL, KeyCode.MINUS);
    assertThat(theme.scaleProperty().get()).isEqualTo(75);
  }

  @Test
  void keysThatEditTextStayWithTheText() {
    TextField words = id("help.words");
    focus(words);
    type("plan");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(words.getText()).isEmpty();
  }

  @Test
  void findGoesToTheFieldThatFindsHere() {
    press(KeyCode.CONTROL, KeyCode.F);
    assertThat(stage().getScene().getFocusOwner().getId()).isEqualTo("help.words");
  }

  @ParameterizedTest
  @EnumSource(
      value = KeyCode.class,
      names = {"DIGIT1", "DIGIT2", "DIGIT3", "DIGIT4", "DIGIT5", "DIGIT6", "DIGIT7", "DIGIT8"})
  void aPlaceTakesTheFocusWhenAKeyOpensIt(KeyCode digit) {
    run(() -> find(".top-bar .menu-button").requestFocus());
    press(KeyCode.CONTROL, digit);
    var owner = get(() -> stage().getScene().getFocusOwner());
    assertThat(within(owner, shell.router().screenProperty().get().node())).isTrue();
  }

  @Test
  void theCheatSheetShowsTheKeys() {
    press(KeyCode.F1);
    assertThat(robot().lookup("Undo").tryQuery()).isPresent();
    press(KeyCode.ESCAPE);
    assertThat(robot().lookup("#shell.cheatSheet").tryQuery()).isEmpty();
  }

  @Test
  void helpOpensAtItsTopicAndFindsByWords() {
    assertThat(robot().lookup("The plan").tryQuery()).isPresent();
    focus(id("help.words"));
    type("vcard");
    ListView<HelpTopics.Topic> topics = id("help.topics");
    assertThat(topics.getItems()).extracting(HelpTopics.Topic::name).containsExactly("import");
  }

  @Test
  void aboutSaysWhereTheDataLies() {
    press(KeyCode.CONTROL, KeyCode.K);
    type("about");
    press(KeyCode.ENTER);
    TextField path = id("about.folder");
    assertThat(path.getText()).isEqualTo(folder.toString());
  }

  private static boolean within(Node node, Node whole) {
    return node != null && (node == whole || within(node.getParent(), whole));
  }

  @Test
  void whatHappenedToAClientIsListedNewestFirst() {
    var store = new ClientStore(database);
    var client = Client.named("Larkspur Dental");
    store.save(client);
    store.save(client.withName("Larkspur Dental Group"));
    run(() -> shell.router().go(new Place.ClientPage(client.id())));
    press(KeyCode.CONTROL, KeyCode.H);
    ListView<HistoryEntry> past = id("shell.past");
    assertThat(past.getItems()).hasSize(2);
    assertThat(past.lookup(".list-cell"))
        .isInstanceOfSatisfying(
            ListCell.class,
            cell -> assertThat(cell.getText()).contains("Mar 2, 2026", "Larkspur Dental Group"));
    press(KeyCode.ESCAPE);
    assertThat(shell.router().placeProperty().get()).isEqualTo(new Place.ClientPage(client.id()));
  }

  @Test
  void anEarlierTextOfTheNotesIsReadAndTakenBack() {
    var client = Client.named("Larkspur Dental");
    new ClientStore(database).save(client);
    var visits = new VisitStore(database);
    var visit = Visit.begun(client.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 2), null);
    visits.save(visit.withNotes("UPS\nfine"));
    visits.save(visit.withNotes("UPS\nbroken"));
    run(() -> shell.router().go(new Place.VisitPage(visit.id())));
    press(KeyCode.CONTROL, KeyCode.H);
    ListView<NoteDiff.Line> version = id("shell.past.version");
    assertThat(version.getItems()).isEqualTo(NoteDiff.between("UPS\nfine", "UPS\nbroken").lines());
    press(KeyCode.DOWN);
    assertThat(version.getItems()).isEqualTo(NoteDiff.between("", "UPS\nfine").lines());
    press(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(visits.find(visit.id()).orElseThrow().notes()).isEqualTo("UPS\nfine");
    assertThat(version.getScene()).isNull();
  }
}
