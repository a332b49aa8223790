package app.quarterbook.ui.visit.note;

import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.visit.Linked;
import app.quarterbook.model.visit.NoteText;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.MarkdownArea;
import app.quarterbook.ui.kit.MarkdownView;
import app.quarterbook.ui.kit.Picker;
import app.quarterbook.ui.kit.Verb;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The notes as they are typed and as they read, side by side or one of them, and what can be done
/// with the line under the caret.
public final class NoteEditor extends VBox {
  private final NoteViewModel notes;
  private final MarkdownArea area = new MarkdownArea();
  private final MarkdownView preview;
  private final Hyperlink became = new Hyperlink();
  private final ObjectProperty<NoteMode> mode;

  public NoteEditor(NoteViewModel notes) {
    this.notes = notes;
    var field = notes.notes();
    area.setId("visit.notes");
    area.setAccessibleText(Text.of("note.title"));
    area.edits(field);
    area.onTab(this::expand);
    preview = new MarkdownView(notes.desk().background(), field.textProperty());
    preview.setId("visit.preview");
    preview.onOpen(notes::open);
    mode = new SimpleObjectProperty<>(NoteMode.remembered(notes.desk().preferences()));
    var problem = new Label();
    problem.getStyleClass().add("form-problem");
    problem.setWrapText(true);
    problem.textProperty().bind(field.problemProperty());
    problem.visibleProperty().bind(field.problemProperty().isNotEmpty());
    problem.managedProperty().bind(problem.visibleProperty());
    became.setId("note.became");
    became.managedProperty().bind(became.visibleProperty());
    became.setOnAction(event -> open());
    getStyleClass().add("note-editor");
    var body = body();
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(body, became, problem);
    area.caretPositionProperty().addListener((property, old, now) -> lineChanged());
    notes.linked().addListener((MapChangeListener<String, Linked>) change -> linksChanged());
    linksChanged();
    mode.addListener((property, old, now) -> show(now));
    show(mode.get());
  }

  /// Where the notes are typed.
  public MarkdownArea area() {
    return area;
  }

  /// What is seen.
  ObjectProperty<NoteMode> modeProperty() {
    return mode;
  }

  /// What is to have the focus: the editor, or the preview where that alone is seen.
  public Node target() {
    return mode.get().edits() ? area : preview;
  }

  /// Whether editor and preview stand side by side and need room for two.
  public ObservableValue<Boolean> both() {
    return mode.map(now -> now == NoteMode.BOTH);
  }

  public List<Verb> verbs() {
    var typing = area.focusedProperty().and(area.editableProperty());
    return List.of(
        new Verb(NoteActions.TICK, this::tick, typing),
        new Verb(NoteActions.NOW, () -> plan(Bucket.NOW), typing),
        new Verb(NoteActions.NEXT, () -> plan(Bucket.NEXT), typing),
        new Verb(NoteActions.LATER, () -> plan(Bucket.LATER), typing),
        new Verb(NoteActions.POINT, () -> notes.toPoint(area.line(), this::linkLine), typing),
        new Verb(NoteActions.OPEN, this::open, became.visibleProperty()),
        new Verb(NoteActions.TEMPLATE, this::template, area.editableProperty()),
        new Verb(NoteActions.PHRASES, this::askPhrase, typing),
        Verb.always(NoteActions.HEADINGS, this::askHeading),
        Verb.always(NoteActions.PREVIEW, () -> mode.set(mode.get().following())));
  }

  private HBox body() {
    var hint = new Label();
    hint.setId("note.hint");
    hint.setMouseTransparent(true);
    hint.setWrapText(true);
    hint.getStyleClass().add("note-hint");
    hint.visibleProperty().bind(notes.notes().textProperty().isEmpty());
    hint.setText(
        notes
            .templateName()
            .map(name -> Text.of("note.hint", NoteActions.TEMPLATE.keyText(), name))
            .orElse(Text.of("note.hint.plain")));
    var writing = new StackPane(area.scrolling(), hint);
    StackPane.setAlignment(hint, Pos.TOP_LEFT);
    writing.visibleProperty().bind(mode.map(NoteMode::edits));
    preview.visibleProperty().bind(mode.map(NoteMode::shows));
    var body = new HBox(writing);
    body.getStyleClass().add("note-body");
    for (var part : List.of(writing, preview)) {
      part.managedProperty().bind(part.visibleProperty());
      part.setPrefWidth(100);
      HBox.setHgrow(part, Priority.ALWAYS);
    }
    mode.subscribe(now -> addPreview(now, body));
    return body;
  }

  /// The preview is in the window from when it is first seen; most notes are written without.
  private void addPreview(NoteMode now, HBox body) {
    if (now.shows() && !body.getChildren().contains(preview)) {
      body.getChildren().add(preview);
    }
  }

  private void show(NoteMode now) {
    if (getScene() != null) {
      now.remember(notes.desk().preferences());
      target().requestFocus();
    }
  }

  private void tick() {
    notes.tick(area.line(), area::replaceLine);
  }

  private void plan(Bucket bucket) {
    notes.toPlan(area.line(), bucket, this::linkLine);
  }

  /// What was made of a line is taken back by the undo of the workbook and not by that of the text.
  private void linkLine(String marked) {
    area.replaceLine(marked);
    area.forgetUndo();
  }

  private void open() {
    area.line().mark().ifPresent(notes::open);
  }

  private void template() {
    notes.template(
        text -> {
          area.insertText(area.getCaretPosition(), text);
          target().requestFocus();
        });
  }

  private boolean expand() {
    var before = area.beforeCaret();
    var phrase = notes.phrases().before(before);
    phrase.ifPresent(
        it -> {
          int caret = area.getCaretPosition();
          area.replaceText(caret - it.abbreviation().length(), caret, it.expansion());
        });
    return phrase.isPresent();
  }

  private void askPhrase() {
    ask(
        "note.pickPhrase",
        "note.noPhrase",
        notes.phrases().phrases(),
        phrase -> phrase.abbreviation() + "   " + phrase.expansion().replace('\n', ' '),
        phrase -> area.replaceSelection(phrase.expansion()));
  }

  private void askHeading() {
    ask(
        "note.pickHeading",
        "note.noHeading",
        new NoteText(area.getText()).headings(),
        heading -> "   ".repeat(heading.level() - 1) + heading.words(),
        heading -> {
          preview.follow(heading.line());
          area.goTo(heading.line());
        });
  }

  private <T> void ask(
      String title, String none, List<T> things, Function<T, String> name, Consumer<T> then) {
    Picker.ask(getScene().getWindow(), title, none, things, name, then);
  }

  private void lineChanged() {
    preview.follow(area.lineNumber());
    became();
  }

  private void linksChanged() {
    var news = new HashMap<String, String>();
    notes.linked().forEach((mark, thing) -> news.put(mark, NoteWords.where(thing)));
    preview.news(news);
    became();
  }

  private void became() {
    var thing = notes.linked(area.line());
    became.setVisible(thing.isPresent());
    thing.ifPresent(
        it ->
            became.setText(
                it instanceof Linked.Item
                    ? Text.of("note.became", NoteWords.where(it), NoteActions.OPEN.keyText())
                    : NoteWords.where(it)));
  }
}
