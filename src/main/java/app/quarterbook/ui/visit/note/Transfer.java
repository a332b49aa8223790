package app.quarterbook.ui.visit.note;

import app.quarterbook.exchange.picture.PictureReader;
import app.quarterbook.exchange.picture.Raw;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;

/// The pictures among what was copied or is dragged. Where words were copied as well, as office
/// programs do, the words count.
final class Transfer {
  private Transfer() {}

  static List<Raw> copied() {
    return of(Clipboard.getSystemClipboard());
  }

  static boolean hasPictures(Clipboard board) {
    return !files(board).isEmpty() || !board.hasString() && board.hasImage();
  }

  static List<Raw> of(Clipboard board) {
    var files = files(board);
    if (!files.isEmpty()) {
      return files.stream().<Raw>map(file -> new Raw.OnDisk(file.toPath())).toList();
    }
    var image = board.hasString() ? null : board.getImage();
    return image == null || image.getWidth() < 1 ? List.of() : List.of(pixels(image));
  }

  private static List<File> files(Clipboard board) {
    return board.hasFiles()
        ? board.getFiles().stream().filter(Transfer::isPicture).toList()
        : List.of();
  }

  private static boolean isPicture(File file) {
    var name = file.getName().toLowerCase(Locale.ROOT);
    return PictureReader.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  private static Raw pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var argb = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
    return new Raw.Pixels(width, height, argb);
  }
}
