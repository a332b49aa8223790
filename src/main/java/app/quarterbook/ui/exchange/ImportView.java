package app.quarterbook.ui.exchange;

import app.quarterbook.exchange.intake.Doubles;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FileDialogs;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Choose or drop files, see what they are and what would come in, put right what was understood
/// wrongly, and take them in.
public final class ImportView implements Screen {
  private static final double LIST_SHARE = 0.3;
  private static final List<String> ENDINGS = List.of("csv", "txt", "tsv", "xlsx", "vcf");

  private final ImportViewModel model;
  private final FileDialogs dialogs;
  private final ListView<ImportFile> list;
  private final ScrollPane detail = new ScrollPane();
  private final Page page;
  private final Button first;
  private final Verb choose = Verb.always(ExchangeActions.CHOOSE, this::choose);
  private final Verb run;
  private final Verb remove;

  public ImportView(ImportViewModel model, FileDialogs dialogs) {
    this.model = model;
    this.dialogs = dialogs;
    run = new Verb(ExchangeActions.RUN, model::run, model.ready());
    remove = new Verb(ExchangeActions.REMOVE, this::remove, Bindings.isNotNull(model.selected()));
    list = new ListView<>(model.files());
    list.setId("import-files");
    list.setAccessibleText(Text.of("exchange.files"));
    list.setCellFactory(view -> new FileCell());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, old, now) -> {
              if (now != null) {
                model.select(now);
              }
            });
    model.selected().addListener((property, old, now) -> show(now));
    detail.setFitToWidth(true);
    detail.setId("import-detail");
    var take = Buttons.of(run, "bi-check2");
    take.getStyleClass().add("accent");
    first = Buttons.of(choose, "bi-folder2-open");
    page = new Page("exchange.title", content()).tools(doubles(), first, take);
    page.setOnDragOver(this::offer);
    page.setOnDragDropped(this::drop);
  }

  @Override
  public Node node() {
    return page;
  }

  @Override
  public List<Verb> verbs() {
    return List.of(choose, run, remove);
  }

  @Override
  public void shown() {
    if (model.files().isEmpty()) {
      first.requestFocus();
    } else {
      list.requestFocus();
    }
  }

  @Override
  public void close() {
    model.close();
  }

  /// The files and the chosen one; while there are none, what belongs here.
  private Node content() {
    var empty = new Empty("bi-box-arrow-in-down", "exchange.empty", choose);
    empty.visibleProperty().bind(Bindings.isEmpty(model.files()));
    var split = new SplitPane(list, detail);
    split.setDividerPositions(LIST_SHARE);
    split.visibleProperty().bind(Bindings.isNotEmpty(model.files()));
    return new StackPane(empty, split);
  }

  private void choose() {
    var chosen = dialogs.open(ExchangeActions.CHOOSE.title(), ENDINGS);
    if (!chosen.isEmpty()) {
      model.add(chosen);
      list.requestFocus();
    }
  }

  private void remove() {
    var file = model.selected().get();
    if (file != null) {
      model.remove(file);
    }
  }

  private void show(@Nullable ImportFile file) {
    if (file == null) {
      detail.setContent(null);
      return;
    }
    var before = detail.getContent();
    var pane = new FilePane(model, dialogs, file);
    if (before instanceof FilePane shown && shown.shows(file.path())) {
      keepingPlace(shown, pane);
    } else {
      detail.setContent(pane);
      detail.setVvalue(0);
    }
    if (before == null) {
      list.requestFocus();
    }
    list.getSelectionModel().select(file);
  }

  /// The same file understood anew: the person goes on where they were.
  private void keepingPlace(FilePane old, FilePane pane) {
    var scene = detail.getScene();
    var focused = scene == null ? null : scene.getFocusOwner();
    double at = detail.getVvalue();
    boolean inside = focused != null && old.has(focused);
    detail.setContent(pane);
    detail.layout();
    detail.setVvalue(at);
    if (inside) {
      pane.control(String.valueOf(focused.getId())).orElse(list).requestFocus();
    }
  }

  private Node doubles() {
    var merge = new CheckBox(Text.of("exchange.merge"));
    merge.setId("import-merge");
    merge.setSelected(model.doubles().get() == Doubles.MERGE);
    merge
        .selectedProperty()
        .addListener(
            (property, old, now) -> model.doubles().set(now ? Doubles.MERGE : Doubles.LEAVE_OUT));
    return merge;
  }

  private void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void drop(DragEvent event) {
    model.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private static final class FileCell extends ListCell<ImportFile> {
    @Override
    protected void updateItem(@Nullable ImportFile file, boolean empty) {
      super.updateItem(file, empty);
      setText(empty || file == null ? null : file.name() + "\n" + file.summary());
      setWrapText(true);
      setPrefWidth(0);
    }
  }
}
