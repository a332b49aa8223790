package app.quarterbook.ui.kit;

import app.quarterbook.model.visit.NoteLine;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledSegment;

/// An editor for long Markdown texts. Only the lines that are seen are laid out, so that a key
/// costs
/// the same in a note of twenty words and of twenty thousand; a {@link
/// javafx.scene.control.TextArea} lays out all of it at each key. Headings and ticks look like it.
public final class MarkdownArea
    extends GenericStyledArea<MarkdownArea.Plain, String, MarkdownArea.Plain> implements TextUndo {
  /// All text has one style; how a line looks follows from what it says.
  enum Plain {
    STYLE
  }

  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("readonly");

  private BooleanSupplier onTab = () -> false;
  private BooleanSupplier onPaste = () -> false;
  private boolean showing;
  private boolean pressed;

  /// An editor of its own, that saves nothing.
  public MarkdownArea() {
    super(
        Plain.STYLE,
        (paragraph, style) -> {},
        Plain.STYLE,
        SegmentOps.styledTextOps(),
        false,
        MarkdownArea::line);
    setWrapText(true);
    getStyleClass().addAll("text-input", "markdown-area");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    plainTextChanges()
        .subscribe(change -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    caretPositionProperty().addListener((property, old, now) -> caretMoved());
  }

  /// Edits a field: what is typed goes into it at each key, and what it gets from elsewhere is
  /// shown, with the caret where it was.
  public MarkdownArea edits(Field<String> field) {
    show(field.textProperty().get());
    editableProperty().bind(field.lockedProperty().not());
    field.lockedProperty().subscribe(locked -> pseudoClassStateChanged(LOCKED, locked));
    field.textProperty().addListener((property, old, now) -> show(now));
    plainTextChanges().filter(change -> !showing).subscribe(change -> write(field));
    focusedProperty()
        .addListener(
            (property, old, focused) -> {
              if (focused) {
                field.begin();
              } else {
                field.commit();
              }
            });
    return this;
  }

  /// The editor with its scroll bar.
  public Region scrolling() {
    var box = new StackPane(new VirtualizedScrollPane<>(this));
    box.getStyleClass().add("markdown-box");
    return box;
  }

  /// @param taken what Tab does instead of moving on; false: nothing
  public void onTab(BooleanSupplier taken) {
    onTab = taken;
  }

  /// @param taken what pasting does instead of pasting text; false: nothing
  public void onPaste(BooleanSupplier taken) {
    onPaste = taken;
  }

  /// The number of the line with the caret, from 0.
  public int lineNumber() {
    return getCurrentParagraph();
  }

  /// The line with the caret.
  public NoteLine line() {
    return new NoteLine(getParagraph(getCurrentParagraph()).getText());
  }

  /// Puts another text in place of the line with the caret, which stays where it is in the words.
  public void replaceLine(String now) {
    int line = getCurrentParagraph();
    replaceKeepingCaret(getAbsolutePosition(line, 0), getParagraph(line).getText(), now);
  }

  /// What was typed so far is no longer taken back here.
  public void forgetUndo() {
    getUndoManager().forgetHistory();
  }

  /// The line with the caret, up to the caret.
  public String beforeCaret() {
    return getText(getCurrentParagraph(), 0, getCurrentParagraph(), getCaretColumn());
  }

  /// Puts the caret at the beginning of a line and shows it.
  public void goTo(int line) {
    moveTo(Math.min(line, getParagraphs().size() - 1), 0);
    requestFollowCaret();
    requestFocus();
  }

  public void end() {
    moveTo(getLength());
    requestFollowCaret();
  }

  @Override
  public boolean canUndoText() {
    return isUndoAvailable();
  }

  @Override
  public boolean canRedoText() {
    return isRedoAvailable();
  }

  @Override
  public void paste() {
    if (isEditable() && !onPaste.getAsBoolean()) {
      super.paste();
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case CARET_OFFSET -> getCaretPosition();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
      case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
      case LINE_END ->
          getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private void caretMoved() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
  }

  private void write(Field<String> field) {
    showing = true;
    field.textProperty().set(getText());
    showing = false;
  }

  /// What comes from elsewhere is not to be taken back by the undo of the text.
  private void show(String text) {
    var now = text.replace("\r\n", "\n");
    if (showing || now.equals(getText())) {
      return;
    }
    showing = true;
    replaceKeepingCaret(0, getText(), now);
    getUndoManager().forgetHistory();
    showing = false;
  }

  /// Only what differs is replaced.
  private void replaceKeepingCaret(int start, String old, String now) {
    int same = 0;
    int most = Math.min(old.length(), now.length());
    while (same < most && old.charAt(same) == now.charAt(same)) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    int caret = getCaretPosition();
    int from = start + same;
    int to = start + old.length() - tail;
    replaceText(from, to, now.substring(same, now.length() - tail));
    int shift = now.length() - old.length();
    moveTo(Math.clamp(caret < to ? Math.min(caret, from) : caret + shift, 0, getLength()));
  }

  private void pressed(KeyEvent event) {
    pressed = !event.getCode().isModifierKey();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.TAB && plain) {
      if (event.isShiftDown() || !isEditable() || !onTab.getAsBoolean()) {
        requestFocusTraversal(
            event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && plain && !event.isShiftDown() && continued()) {
      event.consume();
    }
  }

  /// A key with Alt that did something in the window types nothing; one that writes a character of
  /// the keyboard's third level does.
  private void typed(KeyEvent event) {
    if (event.isAltDown() && !event.isControlDown() && !pressed) {
      event.consume();
    }
    pressed = false;
  }

  /// Goes on with a list, or ends it at an item that says nothing.
  private boolean continued() {
    var line = line();
    var next = line.continuation();
    if (!isEditable()
        || next.isEmpty()
        || getSelection().getLength() > 0
        || getCaretColumn() < next.length()) {
      return false;
    }
    if (line.isEmptyItem()) {
      replaceLine("");
    } else {
      replaceSelection("\n" + next);
    }
    requestFollowCaret();
    return true;
  }

  private static Node line(StyledSegment<String, Plain> segment) {
    var text = new TextExt(segment.getSegment());
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("text");
    text.getStyleClass().addAll(looks(new NoteLine(segment.getSegment())));
    return text;
  }

  private static List<String> looks(NoteLine line) {
    if (line.headingLevel() > 0) {
      return List.of("heading");
    }
    return line.isDone() ? List.of("done") : Collections.emptyList();
  }
}
