package app.quarterbook.ui.visit.note;

import app.quarterbook.model.visit.Picture;
import app.quarterbook.text.Text;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// One picture large over the page: Left and Right go through them all, Esc goes back.
public final class PictureLarge extends BorderPane {
  private final PictureViewModel pictures;
  private final Consumer<Picture> closed;
  private final ImageView view = new ImageView();
  private final Label title = new Label();
  private int at;

  /// @param closed gets the picture that was seen last
  public PictureLarge(PictureViewModel pictures, Consumer<Picture> closed) {
    this.pictures = pictures;
    this.closed = closed;
    view.setPreserveRatio(true);
    var middle = new StackPane(view);
    middle.setMinSize(0, 0);
    view.fitWidthProperty().bind(middle.widthProperty());
    view.fitHeightProperty().bind(middle.heightProperty());
    title.setMaxWidth(Double.MAX_VALUE);
    setCenter(middle);
    setBottom(title);
    setId("picture.large");
    getStyleClass().add("picture-large");
    setFocusTraversable(true);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setOnMouseClicked(click -> close());
  }

  public void show(Picture picture) {
    setVisible(true);
    requestFocus();
    go(pictures.pictures().indexOf(picture));
  }

  private void go(int to) {
    int count = pictures.pictures().size();
    if (to < 0 || to >= count) {
      return;
    }
    at = to;
    var picture = pictures.pictures().get(at);
    title.setText(Text.of("picture.large", PictureStrip.name(picture), at + 1, count));
    setAccessibleText(title.getText());
    pictures.seen(
        picture,
        bytes -> new Image(new ByteArrayInputStream(bytes)),
        image -> {
          if (at < pictures.pictures().size() && pictures.pictures().get(at).equals(picture)) {
            view.setImage(image);
          }
        });
  }

  private void close() {
    setVisible(false);
    view.setImage(null);
    if (at < pictures.pictures().size()) {
      closed.accept(pictures.pictures().get(at));
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT, UP -> go(at - 1);
      case RIGHT, DOWN, SPACE -> go(at + 1);
      case ESCAPE, ENTER -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
