package app.quarterbook.exchange.picture;

import app.quarterbook.exchange.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a picture of whatever comes: upright, at most 2,048 pixels on the longer edge, JPEG for
/// photos and PNG for what has few colours, without what a camera wrote into the file. What cannot
/// be one is refused in one sentence, before it takes the memory.
public final class PictureReader {
  /// The longer edge of what is kept, in pixels.
  public static final int LONGEST = 2_048;

  /// The endings that are offered and recognised.
  public static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "gif", "bmp");

  /// Largest file that is read, in bytes.
  static final long LARGEST = 50L << 20;

  private static final long MOST_PIXELS = 250_000_000;
  private static final float QUALITY = 0.88f;

  private PictureReader() {}

  /// @throws Refused if it is no picture, or too large a one
  public static Shown read(Raw raw) {
    return switch (raw) {
      case Raw.Pixels pixels ->
          shown("", new Bitmap(pixels.width(), pixels.height(), pixels.argb()), new byte[0]);
      case Raw.OnDisk file -> read(file.file());
    };
  }

  private static Shown read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST) {
        throw new Refused("picture.refused.large", name, LARGEST >> 20);
      }
      var bytes = Files.readAllBytes(file);
      return shown(name, decoded(name, bytes).turned(Exif.orientation(bytes)), bytes);
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refused refused ? refused : new Refused("picture.refused.broken", name);
    }
  }

  private static Bitmap decoded(String name, byte[] bytes) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new Refused("picture.refused.unknown", name);
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        return decoded(name, reader);
      } finally {
        reader.dispose();
      }
    }
  }

  /// Of a huge picture only every so many-th pixel is read, so that it fits into memory.
  private static Bitmap decoded(String name, ImageReader reader) throws IOException {
    long width = reader.getWidth(0);
    long height = reader.getHeight(0);
    if (width * height > MOST_PIXELS) {
      throw new Refused("picture.refused.pixels", name, width, height);
    }
    int step = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST));
    var how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    var image = reader.read(0, how);
    var argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return new Bitmap(image.getWidth(), image.getHeight(), argb);
  }

  private static Shown shown(String name, Bitmap bitmap, byte[] original) {
    boolean drawn = bitmap.hasFewColours();
    var small = bitmap.fitted(LONGEST);
    try {
      boolean png = drawn || small.hasAlpha();
      var bytes = png ? png(small) : jpeg(small);
      return new Shown(name, bytes, small.width(), small.height(), original);
    } catch (IOException e) {
      throw new Refused("picture.refused.broken", name);
    }
  }

  private static byte[] png(Bitmap bitmap) throws IOException {
    var out = new ByteArrayOutputStream();
    int type = bitmap.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(image(bitmap, type), "png", stream);
    }
    return out.toByteArray();
  }

  private static byte[] jpeg(Bitmap bitmap) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      var how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image(bitmap, BufferedImage.TYPE_INT_RGB), null, null), how);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static BufferedImage image(Bitmap bitmap, int type) {
    var image = new BufferedImage(bitmap.width(), bitmap.height(), type);
    image.setRGB(0, 0, bitmap.width(), bitmap.height(), bitmap.argb(), 0, bitmap.width());
    return image;
  }
}
