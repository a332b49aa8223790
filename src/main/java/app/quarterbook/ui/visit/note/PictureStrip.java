package app.quarterbook.ui.visit.note;

import app.quarterbook.exchange.picture.Raw;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.PictureId;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Verb;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pictures of a visit in a row, with the caption of the selected one below; not there where
/// there are none.
public final class PictureStrip extends VBox {
  private static final double THUMB_WIDTH = 112;
  private static final double THUMB_HEIGHT = 72;

  private final PictureViewModel pictures;
  private final ListView<Picture> list;
  private final TextField caption = new TextField();
  private final Consumer<Picture> large;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private @Nullable PictureId selected;

  /// @param large shows a picture large
  public PictureStrip(PictureViewModel pictures, Consumer<Picture> large) {
    this.pictures = pictures;
    this.large = large;
    list = new ListView<>(pictures.pictures());
    list.setId("picture.list");
    list.setOrientation(Orientation.HORIZONTAL);
    list.setAccessibleText(Text.of("picture.list"));
    list.setCellFactory(view -> new Thumb());
    caption.setId("picture.caption");
    caption.setPromptText(Text.of("picture.caption"));
    caption.setAccessibleText(Text.of("picture.caption"));
    caption
        .disableProperty()
        .bind(locked.or(list.getSelectionModel().selectedItemProperty().isNull()));
    caption.setOnAction(event -> list.requestFocus());
    caption.addEventFilter(KeyEvent.KEY_PRESSED, this::revertOnEscape);
    caption.focusedProperty().addListener((property, old, focused) -> keep(focused));
    getStyleClass().add("picture-strip");
    visibleProperty().bind(Bindings.isNotEmpty(pictures.pictures()));
    managedProperty().bind(visibleProperty());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, old, now) -> selected(now));
    pictures.pictures().addListener((ListChangeListener<Picture>) change -> changed());
    changed();
    selected(null);
  }

  /// Whether the pictures can be seen and not changed.
  public BooleanProperty lockedProperty() {
    return locked;
  }

  /// Adds what was copied, where it was a picture.
  ///
  /// @return whether it was
  public boolean paste(PictureSource source) {
    List<Raw> copied = source.copied();
    if (!copied.isEmpty() && !locked.get()) {
      pictures.add(copied);
    }
    return !copied.isEmpty();
  }

  /// Adds pictures that are dropped onto a node.
  public void takeDrops(Node onto) {
    onto.setOnDragOver(
        drag -> {
          if (!locked.get() && Transfer.hasPictures(drag.getDragboard())) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
          }
        });
    onto.setOnDragDropped(
        drop -> {
          var dropped = Transfer.of(drop.getDragboard());
          if (!dropped.isEmpty()) {
            pictures.add(dropped);
          }
          drop.setDropCompleted(!dropped.isEmpty());
          drop.consume();
        });
  }

  public List<Verb> verbs() {
    var chosen =
        list.getSelectionModel().selectedItemProperty().isNotNull().and(list.focusedProperty());
    var changeable = chosen.and(locked.not());
    return List.of(
        new Verb(NoteActions.PICTURE, pictures::choose, locked.not()),
        new Verb(NoteActions.LARGE, () -> with(large), chosen),
        new Verb(NoteActions.CAPTION, caption::requestFocus, changeable),
        new Verb(NoteActions.DELETE, () -> with(pictures::delete), changeable),
        new Verb(
            NoteActions.EARLIER, () -> with(picture -> pictures.move(picture, -1)), changeable),
        new Verb(NoteActions.ON, () -> with(picture -> pictures.move(picture, 1)), changeable));
  }

  /// Gives the focus to the pictures.
  public void focus(Picture picture) {
    list.getSelectionModel().select(picture);
    list.requestFocus();
  }

  private void with(Consumer<Picture> act) {
    var picture = list.getSelectionModel().getSelectedItem();
    if (picture != null) {
      act.accept(picture);
    }
  }

  private void selected(@Nullable Picture now) {
    if (now != null) {
      selected = now.id();
    }
    caption.setText(now == null ? "" : now.caption());
  }

  /// Without pictures there is nothing inside that would have to take its look on.
  private void changed() {
    if (getChildren().isEmpty() && !pictures.pictures().isEmpty()) {
      getChildren().addAll(list, caption);
    }
    stay();
  }

  /// The list was read anew: the same picture stays selected.
  private void stay() {
    pictures.pictures().stream()
        .filter(picture -> picture.id().equals(selected))
        .findFirst()
        .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectLast);
  }

  private void keep(boolean focused) {
    if (!focused) {
      with(picture -> pictures.caption(picture, caption.getText()));
    }
  }

  private void revertOnEscape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      selected(list.getSelectionModel().getSelectedItem());
      list.requestFocus();
      event.consume();
    }
  }

  static String name(Picture picture) {
    if (!picture.caption().isBlank()) {
      return picture.caption();
    }
    return picture.fileName().isEmpty() ? Text.of("picture.untitled") : picture.fileName();
  }

  private final class Thumb extends ListCell<Picture> {
    private final ImageView view = new ImageView();
    private String shown = "";

    Thumb() {
      view.setFitWidth(THUMB_WIDTH);
      view.setFitHeight(THUMB_HEIGHT);
      view.setPreserveRatio(true);
      setOnMouseClicked(
          click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
              large.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(Picture picture, boolean empty) {
      super.updateItem(picture, empty);
      if (empty || picture == null) {
        setGraphic(null);
        return;
      }
      setGraphic(view);
      setAccessibleText(
          Text.of("picture.cell", name(picture), getIndex() + 1, pictures.pictures().size()));
      if (!picture.content().equals(shown)) {
        shown = picture.content();
        view.setImage(null);
        pictures.seen(picture, PictureStrip::thumb, image -> show(picture, image));
      }
    }

    private void show(Picture picture, Image image) {
      if (picture.content().equals(shown)) {
        view.setImage(image);
      }
    }
  }

  private static Image thumb(byte[] bytes) {
    return new Image(
        new ByteArrayInputStream(bytes), 2 * THUMB_WIDTH, 2 * THUMB_HEIGHT, true, true);
  }
}
