package app.quarterbook.ui.visit.note;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.model.visit.NoteLine;
import app.quarterbook.model.visit.NoteText;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.wording.Phrases;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.store.Database;
import app.quarterbook.store.NoteLinkStore;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.WordingStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Field;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// The notes of one visit: what their ticks became, their template, the phrases.
public final class NoteViewModel implements AutoCloseable {
  private static final int LONGEST_TITLE = 500;

  private final Desk desk;
  private final Draft<Visit> draft;
  private final Field<String> notes;
  private final Runnable flush;
  private final NoteLinkStore links;
  private final OpenPointStore points;
  private final WordingStore wordings;
  private final List<Subscription> subscriptions;
  private final ObservableMap<String, Linked> linked = FXCollections.observableHashMap();
  private Phrases phrases = new Phrases(List.of());

  /// @param notes the field of the draft that holds the notes
  /// @param flush saves at once what is typed
  public NoteViewModel(
      Desk desk, Database database, Draft<Visit> draft, Field<String> notes, Runnable flush) {
    this.desk = desk;
    this.draft = draft;
    this.notes = notes;
    this.flush = flush;
    links = new NoteLinkStore(database);
    points = new OpenPointStore(database);
    wordings = new WordingStore(database);
    subscriptions =
        List.of(
            database.listen(
                EnumSet.of(Rows.NOTE_LINK, Rows.PLAN_ITEM, Rows.OPEN_POINT), this::load),
            database.listen(Set.of(Rows.WORDING), this::loadPhrases));
    load();
    loadPhrases();
  }

  Desk desk() {
    return desk;
  }

  Field<String> notes() {
    return notes;
  }

  /// What lines of the notes became, by their marks.
  ObservableMap<String, Linked> linked() {
    return linked;
  }

  Optional<Linked> linked(NoteLine line) {
    return line.mark().map(linked::get);
  }

  Phrases phrases() {
    return phrases;
  }

  /// Makes a plan item of a line.
  ///
  /// @param replace puts a text in place of the line, in the editor and so in the draft
  void toPlan(NoteLine line, Bucket bucket, Consumer<String> replace) {
    if (refuses(line)) {
      return;
    }
    var today = LocalDate.now(desk.clock());
    var visit = draft.record();
    var item =
        PlanItem.titled(visit.client(), title(line), bucket, today)
            .withOrigin(new Origin(OriginKind.VISIT, visit.id().value()))
            .withProgress(line.isDone() ? Progress.done(today, "") : Progress.OPEN);
    var mark = freeMark();
    link(line, mark, replace, marked -> links.link(marked, mark, item));
    desk.toast().undo(Text.of("note.planned", item.title(), Text.of(bucket)));
  }

  /// Makes an open point of a line.
  ///
  /// @param replace puts a text in place of the line, in the editor and so in the draft
  void toPoint(NoteLine line, Consumer<String> replace) {
    if (refuses(line)) {
      return;
    }
    var done = line.isDone() ? LocalDate.now(desk.clock()) : null;
    var title = title(line);
    var id = draft.record().id();
    var mark = freeMark();
    link(
        line,
        mark,
        replace,
        marked ->
            links.link(marked, mark, OpenPoint.written(id, position(id), title).withDoneOn(done)));
    desk.toast().undo(Text.of("note.pointed", title));
  }

  /// Ticks a line or opens it again. Where it is linked, that is a step of its own.
  ///
  /// @param replace puts a text in place of the line, in the editor and so in the draft
  void tick(NoteLine line, Consumer<String> replace) {
    boolean follows = linked(line).isPresent();
    if (follows) {
      flush.run();
    }
    replace.accept(line.toggled());
    if (follows) {
      flush.run();
    }
  }

  /// Shows what a line became.
  void open(String mark) {
    if (linked.get(mark) instanceof Linked.Item item) {
      desk.navigator().go(new Place.PlanItemPage(item.item().id()));
    }
  }

  /// What the template of this kind of visit is called; empty where there is none.
  Optional<String> templateName() {
    return WordingKey.template(draft.record().kind()).map(Text::of);
  }

  /// Hands over the template of this kind of visit, where there is one.
  void template(Consumer<String> then) {
    WordingKey.template(draft.record().kind())
        .ifPresentOrElse(
            key -> desk.background().run(() -> wordings.text(key), then),
            () -> desk.toast().say(Text.of("note.noTemplate")));
  }

  void editWordings() {
    desk.navigator().go(new Place.Wordings());
  }

  @Override
  public void close() {
    subscriptions.forEach(Subscription::cancel);
  }

  private void link(
      NoteLine line, String mark, Consumer<String> replace, Consumer<VisitEdit> store) {
    flush.run();
    var tick = line.isTick() ? line : new NoteLine(line.toggled());
    draft.save(
        desk,
        () -> replace.accept(tick.marked(mark)),
        (base, edited) -> store.accept(new VisitEdit(base, edited)));
  }

  private boolean refuses(NoteLine line) {
    if (linked(line).isPresent()) {
      desk.toast()
          .say(Text.of("note.linkedAlready", NoteWords.where(linked.get(line.mark().orElse("")))));
      return true;
    }
    if (line.words().isEmpty()) {
      desk.toast().say(Text.of("note.nothing"));
      return true;
    }
    return false;
  }

  private String freeMark() {
    return new NoteText(notes.value()).freeMark(linked.keySet());
  }

  private static String title(NoteLine line) {
    var words = line.words();
    return words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words;
  }

  private int position(VisitId visit) {
    return points.of(visit).stream().mapToInt(OpenPoint::position).max().orElse(-1) + 1;
  }

  private void load() {
    var visit = draft.record().id();
    desk.background()
        .run(
            () -> links.linked(visit),
            found -> {
              linked.keySet().retainAll(found.stream().map(Linked::mark).toList());
              found.forEach(thing -> linked.put(thing.mark(), thing));
            });
  }

  private void loadPhrases() {
    desk.background()
        .run(() -> Phrases.of(wordings.text(WordingKey.PHRASES)), read -> phrases = read);
  }
}
