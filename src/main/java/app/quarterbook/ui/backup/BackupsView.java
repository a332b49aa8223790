package app.quarterbook.ui.backup;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.time.Instant;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The backups with what they hold, and beside them what restoring the chosen one would change.
public final class BackupsView implements Screen {
  private static final double SPLIT = 0.58;
  private static final List<String> COUNTS =
      List.of("backup.column.clients", "backup.column.visits");

  private final BackupsViewModel model;
  private final ListTable<BackupRow> table;
  private final BooleanBinding idle;
  private final Verb make;
  private final Verb open;
  private final Verb restore;
  private final Verb choose;
  private final Verb forget;
  private final SplitPane split;
  private final List<Verb> verbs;
  private final Node node;

  public BackupsView(BackupsViewModel model) {
    this.model = model;
    idle = Bindings.createBooleanBinding(this::isIdle, model.runningProperty());
    make = new Verb(BackupActions.MAKE, model::make, idle);
    table = new ListTable<>(model.rows(), new Empty("bi-shield-check", "backup.empty", make));
    open = new Verb(BackupActions.OPEN, model::open, idle);
    restore =
        new Verb(
            BackupActions.RESTORE, model::restore, model.previewProperty().isNotNull().and(idle));
    choose = new Verb(BackupActions.CHOOSE, model::chooseSecond, idle);
    forget =
        new Verb(
            BackupActions.FORGET,
            model::forgetSecond,
            Bindings.createBooleanBinding(
                () -> model.secondProperty().get().isChosen(), model.secondProperty()));
    verbs =
        List.of(
            make,
            table.verb(BackupActions.PREVIEW, model::look, idle),
            table.verb(BackupActions.CHECK, model::check, idle),
            open,
            restore,
            choose,
            forget);
    split = new SplitPane(columns());
    node = layout();
    model.previewProperty().addListener((property, old, now) -> lay(now));
    lay(model.previewProperty().get());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public void shown() {
    Focus.on(table.node());
  }

  @Override
  public void close() {
    model.close();
  }

  private Node columns() {
    var words = model.words();
    table
        .value("backup.column.made", row -> made(row), words::moment)
        .text("backup.column.occasion", BackupsView::occasion)
        .number(
            "backup.column.clients", row -> made(row) == null ? null : row.clients(), this::count)
        .number("backup.column.visits", row -> made(row) == null ? null : row.visits(), this::count)
        .number(
            "backup.column.size", row -> made(row) == null ? null : row.bytes(), BackupWords::size)
        .text("backup.column.standing", row -> Text.of(row.standing()))
        .keyed(BackupRow::name)
        .opens(model::look);
    table.node().setId("backups");
    table.node().setAccessibleText(Text.of("backup.title"));
    return table.node();
  }

  private Node layout() {
    var intro = new Label(Text.of("backup.intro"));
    intro.setWrapText(true);
    intro.setMinHeight(Region.USE_PREF_SIZE);
    intro.getStyleClass().add("muted");
    var content = new VBox(intro, new SecondFolderCard(model, choose, forget), split);
    content.getStyleClass().add("form");
    VBox.setVgrow(split, Priority.ALWAYS);
    return new Page("backup.title", content)
        .tools(running(), elsewhere(), Buttons.of(make, "bi-plus"));
  }

  private Node elsewhere() {
    var button = Buttons.of(open, "bi-folder2-open");
    button.getStyleClass().add("flat");
    return button;
  }

  private Node running() {
    var sentence = new Label();
    sentence.textProperty().bind(model.runningProperty());
    var turning = new ProgressIndicator();
    turning.setPrefSize(18, 18);
    var mark = new HBox(turning, sentence);
    mark.setAlignment(Pos.CENTER_LEFT);
    mark.getStyleClass().add("running-mark");
    mark.visibleProperty().bind(idle.not());
    return mark;
  }

  /// The preview says how much there is, so the list leaves that out beside it.
  private void lay(@Nullable PreviewLines lines) {
    table.node().getColumns().stream()
        .filter(column -> COUNTS.contains(column.getId()))
        .forEach(column -> column.setVisible(lines == null));
    if (lines == null) {
      split.getItems().setAll(table.node());
      table.node().requestFocus();
      return;
    }
    split.getItems().setAll(table.node(), new PreviewPane(lines, restore, model::closePreview));
    split.setDividerPositions(SPLIT);
  }

  private boolean isIdle() {
    return model.runningProperty().get().isEmpty();
  }

  /// Null for a file that does not say.
  private static @Nullable Instant made(BackupRow row) {
    return row.occasion().isEmpty() ? null : row.madeAt();
  }

  private static String occasion(BackupRow row) {
    return row.occasion().isEmpty() ? row.name() : Text.of(row.occasion());
  }

  private String count(Long rows) {
    return Text.of("backup.count", rows);
  }
}
