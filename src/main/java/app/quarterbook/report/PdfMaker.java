package app.quarterbook.report;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

/// Makes a PDF of a page. The same page gives the same bytes: when and as what a PDF was made is
/// said by the page alone.
public final class PdfMaker {
  private static final String PRODUCER = "Quarterbook";
  private static final float VERSION = 1.7f;

  static {
    XRLog.setLoggerImpl(new SilentRenderer());
  }

  private final Fonts fonts = new Fonts();
  private final Pictures pictures;

  /// @param pictures where the pages' pictures are
  public PdfMaker(Pictures pictures) {
    this.pictures = pictures;
  }

  /// The PDF of a page, tagged for those who have it read out.
  ///
  /// @param html a page as {@link Template} makes it
  public byte[] pdf(String html) {
    try (var renderer = builder(html).buildPdfRenderer();
        var out = new ByteArrayOutputStream()) {
      var document = renderer.createPDFKeepOpen();
      var made = made(renderer);
      document
          .getDocumentInformation()
          .setCreationDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
      document.setDocumentId(made.toEpochMilli());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How many pages the PDF of a page would have; sooner known than the PDF is made.
  int count(String html) {
    try (var renderer = builder(html).buildPdfRenderer()) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  private PdfRendererBuilder builder(String html) {
    var builder = new PdfRendererBuilder();
    builder.withHtmlContent(Printable.of(html), "");
    builder.usePdfVersion(VERSION);
    builder.usePdfUaAccessibility(true);
    builder.withProducer(PRODUCER);
    builder.useObjectDrawerFactory(new Drawings());
    OwnResources.only(builder, pictures);
    fonts.addTo(builder);
    return builder;
  }

  private static Instant made(PdfBoxRenderer renderer) {
    return Instant.parse(renderer.getDocument().getDocumentElement().getAttribute(Template.MADE));
  }
}
