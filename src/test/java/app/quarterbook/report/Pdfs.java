package app.quarterbook.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// Reads PDFs for tests, as somebody does who opens, copies from or prints them.
public final class Pdfs {
  private static final Path FOLDER = Path.of("target", "reports");

  private Pdfs() {}

  /// The text that is copied out of a PDF, blanks and line ends as one blank.
  public static String words(byte[] pdf) {
    return text(pdf).replaceAll("\\s+", " ").strip();
  }

  public static String text(byte[] pdf) {
    try (var document = open(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  /// Writes a PDF and what its pages look like to `target/reports`.
  public static void show(String name, byte[] pdf) throws IOException {
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".pdf"), pdf);
    try (var pages = new PdfPages(pdf)) {
      for (int page = 0; page < pages.count(); page++) {
        var file = FOLDER.resolve(name + "-" + (page + 1) + ".png");
        ImageIO.write(pages.picture(page, 900), "png", file.toFile());
      }
    }
  }

  /// A picture as a camera makes it.
  public static byte[] jpeg(int width, int height, int colour) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, colour ^ x * 7 << 8 ^ y * 3);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
