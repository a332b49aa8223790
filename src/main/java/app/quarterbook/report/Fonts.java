package app.quarterbook.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// The fonts that documents carry within them, cut down to the letters they use. What Roboto has
/// not is taken from Liberation Sans (arrows, Hebrew) or drawn as a sign; what none of them has
/// shows as `�`.
final class Fonts {
  static final String REPLACEMENT = "\ufffd";

  private static final String ROBOTO = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
  private static final String LIBERATION =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int REGULAR_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;
  private static final Set<FSFontUseCase> MAIN = EnumSet.of(FSFontUseCase.DOCUMENT);
  private static final Set<FSFontUseCase> FALLBACK = EnumSet.of(FSFontUseCase.FALLBACK_PRE);

  private final byte[] regular = read(ROBOTO + "Regular.ttf");
  private final byte[] bold = read(ROBOTO + "Bold.ttf");
  private final byte[] italic = read(ROBOTO + "Italic.ttf");
  private final byte[] boldItalic = read(ROBOTO + "BoldItalic.ttf");
  private final byte[] liberation = read(LIBERATION);
  private final byte[] signs = Signs.font();

  void addTo(PdfRendererBuilder builder) {
    add(builder, regular, "Roboto", REGULAR_WEIGHT, FontStyle.NORMAL, MAIN);
    add(builder, bold, "Roboto", BOLD_WEIGHT, FontStyle.NORMAL, MAIN);
    add(builder, italic, "Roboto", REGULAR_WEIGHT, FontStyle.ITALIC, MAIN);
    add(builder, boldItalic, "Roboto", BOLD_WEIGHT, FontStyle.ITALIC, MAIN);
    add(builder, liberation, "Liberation Sans", REGULAR_WEIGHT, FontStyle.NORMAL, FALLBACK);
    add(builder, signs, "Signs", REGULAR_WEIGHT, FontStyle.NORMAL, FALLBACK);
    builder.useReplacementText(REPLACEMENT);
  }

  static byte[] read(String resource) {
    try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(
      PdfRendererBuilder builder,
      byte[] font,
      String family,
      int weight,
      FontStyle style,
      Set<FSFontUseCase> uses) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true, uses);
  }
}
