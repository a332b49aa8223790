package app.quarterbook.ui;

import app.quarterbook.ui.kit.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javax.imageio.ImageIO;

/// Writes what is seen of a scene to `target/screens`.
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /// To be called on the JavaFX thread.
  public static Path write(Scene scene, String name, Look look) throws IOException {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    var seen = scene.snapshot(null);
    int width = (int) seen.getWidth();
    int height = (int) seen.getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
      }
    }
    Files.createDirectories(FOLDER);
    var file = FOLDER.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png");
    ImageIO.write(picture, "png", file.toFile());
    return file;
  }
}
