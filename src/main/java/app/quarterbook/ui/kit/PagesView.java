package app.quarterbook.ui.kit;

import app.quarterbook.text.Text;
import java.awt.image.BufferedImage;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a document one below the other, as wide as there is room. They scroll by wheel and
/// by the keys.
public final class PagesView extends ScrollPane {
  private static final double WIDEST = 900;
  private static final double SIDES = 40;

  private final VBox sheets = new VBox();

  /// @param pages followed while they change
  public PagesView(ObservableList<BufferedImage> pages) {
    sheets.getStyleClass().add("pages-view-sheets");
    sheets.setAlignment(Pos.TOP_CENTER);
    getStyleClass().add("pages-view");
    setContent(sheets);
    setFitToWidth(true);
    setFocusTraversable(true);
    setAccessibleText(Text.of("kit.pages"));
    pages.addListener((ListChangeListener<BufferedImage>) change -> show(pages));
    show(pages);
  }

  private void show(ObservableList<BufferedImage> pages) {
    sheets.getChildren().clear();
    for (int number = 1; number <= pages.size(); number++) {
      var sheet = sheet(pages.get(number - 1));
      sheet.setAccessibleText(Text.of("kit.page", number, pages.size()));
      sheets.getChildren().add(sheet);
    }
  }

  private Node sheet(BufferedImage page) {
    var view = new ImageView(image(page));
    view.setPreserveRatio(true);
    view.fitWidthProperty()
        .bind(viewportBoundsProperty().map(seen -> Math.min(WIDEST, seen.getWidth() - SIDES)));
    var sheet = new StackPane(view);
    sheet.getStyleClass().add("sheet-of-paper");
    sheet.setMaxWidth(USE_PREF_SIZE);
    return sheet;
  }

  private static WritableImage image(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    var pixels = page.getRGB(0, 0, width, height, null, 0, width);
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return image;
  }
}
