package app.quarterbook.ui.visit.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.ItemState;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.PlanStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.MarkdownArea;
import app.quarterbook.ui.kit.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class NoteEditorTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  private final Database database = Database.inMemory(CLOCK);
  private final Desks desks = Desks.at(CLOCK);
  private final VisitStore visits = new VisitStore(database);
  private final PlanStore plans = new PlanStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);
  private final Draft<Visit> draft = new Draft<>(visit);
  private NoteEditor editor;
  private MarkdownArea area;

  @BeforeEach
  void open() {
    new ClientStore(database).save(bakery);
    visits.save(visit);
    editor =
        showNode(
            () -> {
              var notes = draft.text("notes", Visit::notes, Visit::withNotes);
              var autosave = draft.autosave(desks.desk(), visits::save);
              database.listen(Set.of(Rows.VISIT), () -> draft.load(kept()));
              return new NoteEditor(
                  new NoteViewModel(desks.desk(), database, draft, notes, autosave::now));
            });
    area = editor.area();
    run(
        () -> {
          editor.modeProperty().set(NoteMode.EDITOR);
          area.requestFocus();
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void listsGoOnAndEnd() {
    type("- [ ] UPS");
    press(KeyCode.ENTER);
    type("Wi-Fi");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    type("done");
    assertThat(kept().notes()).isEqualTo("- [ ] UPS\n- [ ] Wi-Fi\ndone");
  }

  @Test
  void aLineIsTickedAndOpenedAgain() {
    type("UPS");
    perform(NoteActions.TICK);
    assertThat(kept().notes()).isEqualTo("- [ ] UPS");
    perform(NoteActions.TICK);
    assertThat(kept().notes()).isEqualTo("- [x] UPS");
    type("!");
    assertThat(kept().notes()).as("the caret stays in the words").isEqualTo("- [x] UPS!");
  }

  @Test
  void aLineBecomesAPlanItemThatKnowsItsVisit() {
    type("- [ ] Replace the UPS");
    perform(NoteActions.NOW);
    assertThat(kept().notes()).isEqualTo("- [ ] Replace the UPS ^1");
    var item = planned();
    assertThat(item.title()).isEqualTo("Replace the UPS");
    assertThat(item.bucket()).isEqualTo(Bucket.NOW);
    assertThat(item.origin().kind()).isEqualTo(OriginKind.VISIT);
    assertThat(item.origin().record()).isEqualTo(visit.id().value());
    assertThat(this.<Hyperlink>id("note.became").getText()).contains("Now");
    assertThat(desks.toasts().getLast()).contains("Replace the UPS");
    perform(NoteActions.NOW);
    assertThat(plans.of(bakery.id())).as("a line is linked once").hasSize(1);
    perform(NoteActions.OPEN);
    assertThat(desks.places()).containsExactly(new Place.PlanItemPage(item.id()));
  }

  @Test
  void tickingTheLineFinishesTheItem() {
    type("- [ ] Replace the UPS");
    perform(NoteActions.LATER);
    perform(NoteActions.TICK);
    assertThat(planned().progress().state()).isEqualTo(ItemState.DONE);
    assertThat(this.<Hyperlink>id("note.became").getText()).contains("Done");
    perform(NoteActions.TICK);
    assertThat(planned().progress().state()).isEqualTo(ItemState.OPEN);
  }

  @Test
  void theWorkbookTakesBackWhatTheTextCannot() {
    type("- [ ] Replace the UPS");
    assertThat(area.canUndoText()).isTrue();
    perform(NoteActions.NEXT);
    assertThat(area.canUndoText()).as("making it a plan item is no typing").isFalse();
    run(() -> database.journal().undo());
    assertThat(plans.of(bakery.id())).isEmpty();
    assertThat(area.getText()).isEqualTo("- [ ] Replace the UPS");
    run(() -> database.journal().undo());
    assertThat(area.getText()).isEmpty();
    run(() -> database.journal().redo());
    type(" soon");
    assertThat(area.canUndoText()).isTrue();
    run(area::undo);
    assertThat(area.getText()).isEqualTo("- [ ] Replace the UPS");
    assertThat(kept().notes()).isEqualTo("- [ ] Replace the UPS");
  }

  @Test
  void aLineBecomesAnOpenPoint() {
    type("Call the bank");
    perform(NoteActions.POINT);
    assertThat(kept().notes()).isEqualTo("- [ ] Call the bank ^1");
    assertThat(new OpenPointStore(database).of(visit.id()))
        .singleElement()
        .satisfies(point -> assertThat(point.text()).isEqualTo("Call the bank"));
  }

  @Test
  void aKeyWithAltThatDidSomethingTypesNothing() {
    type("UPS");
    run(
        () ->
            stage()
                .getScene()
                .addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    key -> {
                      if (key.getCode() == KeyCode.DIGIT1) {
                        key.consume();
                      }
                    }));
    var robot = robot().press(KeyCode.ALT);
    run(
        () -> {
          area.fireEvent(alt(KeyEvent.KEY_PRESSED, KeyCode.DIGIT1));
          area.fireEvent(alt(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED));
        });
    robot.release(KeyCode.ALT);
    assertThat(area.getText()).isEqualTo("UPS");
  }

  @Test
  void anEmptyLineBecomesNothing() {
    perform(NoteActions.NOW);
    assertThat(plans.of(bakery.id())).isEmpty();
    assertThat(kept().notes()).isEmpty();
    assertThat(desks.toasts()).hasSize(1);
  }

  @Test
  void anEmptyNoteOffersTheTemplateOfItsKind() {
    Label hint = id("note.hint");
    assertThat(hint.isVisible()).isTrue();
    assertThat(hint.getText()).contains("Monthly visit");
    perform(NoteActions.TEMPLATE);
    assertThat(kept().notes()).isEqualTo(WordingKey.NOTE_ON_SITE.shipped());
    assertThat(hint.isVisible()).isFalse();
  }

  @Test
  void anAbbreviationBecomesItsWordsWithTab() {
    run(() -> editor.modeProperty().set(NoteMode.BOTH));
    type("ups");
    press(KeyCode.TAB);
    assertThat(kept().notes()).startsWith("UPS tested");
    type("word");
    press(KeyCode.TAB);
    assertThat(area.isFocused()).as("Tab moves on where there is no phrase").isFalse();
  }

  @Test
  void thePreviewShowsWhatBecameOfTheLine() throws TimeoutException {
    run(() -> editor.modeProperty().set(NoteMode.BOTH));
    type("- [ ] Replace the UPS");
    perform(NoteActions.NOW);
    awaitText("On the plan: Now");
    run(() -> plans.save(planned().withBucket(Bucket.LATER)));
    awaitText("On the plan: Later");
  }

  private static KeyEvent alt(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "1", "1", code, false, false, true, false);
  }

  private void awaitText(String text) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        10, TimeUnit.SECONDS, () -> robot().lookup(text).tryQuery().isPresent());
  }

  private void perform(Action action) {
    run(
        () ->
            assertThat(
                    editor.verbs().stream()
                        .filter(verb -> verb.action().equals(action))
                        .findFirst()
                        .orElseThrow()
                        .perform())
                .isTrue());
  }

  private PlanItem planned() {
    return plans.of(bakery.id()).getFirst();
  }

  private Visit kept() {
    return visits.find(visit.id()).orElseThrow();
  }
}
