package app.quarterbook.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// Shows a long Markdown text while it is being typed: read in the background once the typing rests
/// for a moment, and only the blocks that are seen are laid out.
public final class MarkdownView extends StackPane {
  private static final Duration REST = Duration.millis(150);
  private static final double STEP = 60;

  /// A block and what became of it.
  private record Line(Block block, String news) {}

  private final Background background;
  private final ObservableValue<String> text;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final VirtualFlow<Line, Cell<Line, BlockNode>> flow;
  private final PauseTransition rest = new PauseTransition(REST);
  private Map<String, String> news = Map.of();
  private Blocks.Shown shown = new Blocks.Shown(List.of(), List.of());
  private Consumer<String> open = mark -> {};
  private int caretLine;

  /// @param text shown as long as this is visible in a window
  public MarkdownView(Background background, ObservableValue<String> text) {
    this.background = background;
    this.text = text;
    flow = VirtualFlow.createVertical(lines, line -> Cell.wrapNode(node(line)));
    getStyleClass().add("markdown-view");
    getChildren().add(new VirtualizedScrollPane<>(flow));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::scroll);
    setOnMousePressed(click -> requestFocus());
    rest.setOnFinished(event -> read());
    text.addListener((property, old, now) -> soon());
    visibleProperty().addListener((property, old, now) -> read());
    sceneProperty().subscribe(this::read);
  }

  /// @param now what became of linked ticks, by their marks
  public void news(Map<String, String> now) {
    news = now;
    show(shown);
  }

  /// @param open gets the mark of a linked tick that was clicked
  public void onOpen(Consumer<String> open) {
    this.open = open;
  }

  /// Brings the block into view that is written in this line of the text.
  public void follow(int line) {
    if (line == caretLine) {
      return;
    }
    caretLine = line;
    reveal();
  }

  private void reveal() {
    int at = 0;
    while (at + 1 < shown.lines().size() && shown.lines().get(at + 1) <= caretLine) {
      at++;
    }
    if (at < lines.size()) {
      flow.show(at);
    }
  }

  private void soon() {
    if (isVisible()) {
      rest.playFromStart();
    }
  }

  private void read() {
    rest.stop();
    if (isVisible() && getScene() != null) {
      var now = text.getValue();
      background.beside(
          () -> Blocks.of(now),
          read -> {
            if (now.equals(text.getValue())) {
              show(read);
            }
          });
    }
  }

  /// Only what differs is shown anew.
  private void show(Blocks.Shown now) {
    shown = now;
    var fresh =
        now.blocks().stream()
            .map(block -> new Line(block, news.getOrDefault(block.mark(), "")))
            .toList();
    int most = Math.min(lines.size(), fresh.size());
    int same = 0;
    while (same < most && lines.get(same).equals(fresh.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && lines.get(lines.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
      tail++;
    }
    if (same + tail == lines.size() && same + tail == fresh.size()) {
      return;
    }
    lines.remove(same, lines.size() - tail);
    lines.addAll(same, fresh.subList(same, fresh.size() - tail));
    setAccessibleText(text.getValue());
  }

  private BlockNode node(Line line) {
    var node = new BlockNode(line.block(), line.news());
    if (!line.news().isEmpty()) {
      node.setOnMouseClicked(click -> open.accept(line.block().mark()));
    }
    return node;
  }

  private void scroll(KeyEvent event) {
    double page = Math.max(STEP, getHeight() - STEP);
    switch (event.getCode()) {
      case UP -> flow.scrollYBy(-STEP);
      case DOWN -> flow.scrollYBy(STEP);
      case PAGE_UP -> flow.scrollYBy(-page);
      case PAGE_DOWN, SPACE -> flow.scrollYBy(page);
      case HOME -> flow.showAsFirst(0);
      case END -> flow.showAsLast(Math.max(0, lines.size() - 1));
      default -> {
        return;
      }
    }
    event.consume();
  }
}
