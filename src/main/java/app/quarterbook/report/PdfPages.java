package app.quarterbook.report;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as they look, to be shown before it is given away.
public final class PdfPages implements AutoCloseable {
  private static final float INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  /// @param pdf as {@link PdfMaker} makes it
  public PdfPages(byte[] pdf) {
    try {
      document = Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    renderer = new PDFRenderer(document);
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /// One page, without transparency.
  ///
  /// @param page from 0
  /// @param width of the picture in pixels
  public BufferedImage picture(int page, int width) {
    var box = document.getPage(page).getCropBox();
    try {
      return renderer.renderImageWithDPI(page, width / box.getWidth() * INCH, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
