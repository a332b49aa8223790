package app.quarterbook.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lets a page reach what is within itself (`data:`) and the workbook's pictures, and nothing else:
/// no address on a network, no file of this computer, no archive.
final class OwnResources {
  private static final String PROTOCOL = "picture";
  private static final Pattern PICTURE = Pattern.compile(PROTOCOL + ":([0-9a-f]{64})");

  private OwnResources() {}

  static String source(String digest) {
    return PROTOCOL + ':' + digest;
  }

  static Set<String> named(String page) {
    return PICTURE.matcher(page).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  static void only(PdfRendererBuilder builder, Pictures pictures) {
    builder.useUriResolver((base, uri) -> isOwn(uri) ? uri : null);
    for (var moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> isOwn(uri), moment);
    }
    builder.useProtocolsStreamImplementation(
        uri -> new Bytes(content(uri, pictures)), PROTOCOL, "http", "https", "file", "jar");
  }

  private static boolean isOwn(@Nullable String uri) {
    return uri != null && (uri.startsWith("data:") || PICTURE.matcher(uri).matches());
  }

  private static byte[] content(String uri, Pictures pictures) {
    var picture = PICTURE.matcher(uri);
    return picture.matches()
        ? pictures.content(picture.group(1)).orElseGet(() -> new byte[0])
        : new byte[0];
  }

  private record Bytes(byte[] content) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(content);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
  }
}
