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
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Choose or drop files, see what they are and what would come in, put right what was understood
/// wrongly, and take them in.
public final class ImportView implements Screen {
  private static final List<String> ENDINGS = List.of("csv", "txt", "tsv", "xlsx", "vcf");

  private final ImportViewModel model;
  private final FileDialogs dialogs;
  private final ListView<ImportFile> list;
  private final ScrollPane detail = new ScrollPane();
  private final SplitPane split = new SplitPane();
  private final Page page;
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
    list.setPlaceholder(new Empty("bi-box-arrow-in-down", "exchange.empty", choose));
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
    model.files().addListener((ListChangeListener<ImportFile>) change -> lay());
    lay();
    page =
        new Page("exchange.title", split)
            .tools(doubles(), Buttons.of(choose, "bi-folder2-open"), Buttons.of(run, "bi-check2"));
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
    list.requestFocus();
  }

  /// Beside the files stands what is in them; where there are none, they have the room alone.
  private void lay() {
    boolean none = model.files().isEmpty();
    if (none) {
      split.getItems().setAll(list);
    } else if (split.getItems().size() < 2) {
      split.getItems().setAll(list, detail);
      split.setDividerPositions(0.32);
    }
  }

  private void choose() {
    var chosen = dialogs.open(ExchangeActions.CHOOSE.title(), ENDINGS);
    if (!chosen.isEmpty()) {
      model.add(chosen);
    }
  }

  private void remove() {
    var file = model.selected().get();
    if (file != null) {
      model.remove(file);
    }
  }

  private void show(@Nullable ImportFile file) {
    detail.setContent(file == null ? null : new FilePane(model, dialogs, file));
    if (file != null) {
      list.getSelectionModel().select(file);
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
