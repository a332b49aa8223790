package app.quarterbook.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Brings a document to one page by smaller letters, as long as they can be read.
public final class OnePage {
  /// In points. Below the last one nobody over forty reads on.
  private static final List<String> SIZES = List.of("10", "9", "8.5", "8");

  private static final String FLOWING = "9";

  private final PdfMaker maker;

  public OnePage(PdfMaker maker) {
    this.maker = maker;
  }

  /// The document in the largest letters in which it is one page.
  ///
  /// @param page the page's HTML for a size of letters in points
  /// @return empty where it is more than one page in the smallest
  public Optional<byte[]> fit(Function<String, String> page) {
    return SIZES.stream()
        .map(page)
        .filter(html -> maker.count(html) == 1)
        .findFirst()
        .map(maker::pdf);
  }

  /// The same, and where that cannot be, on as many pages as it takes.
  public byte[] fitOrFlow(Function<String, String> page) {
    return fit(page).orElseGet(() -> maker.pdf(page.apply(FLOWING)));
  }
}
