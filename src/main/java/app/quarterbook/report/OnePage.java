package app.quarterbook.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Brings a document to one page by smaller letters, as long as they can be read.
public final class OnePage {
  /// In points. Below the last one nobody over forty reads on.
  private static final List<String> SIZES = List.of("10.5", "10", "9.5", "9", "8.5", "8");

  private static final String FLOWING = "9.5";

  private final PdfMaker maker;

  public OnePage(PdfMaker maker) {
    this.maker = maker;
  }

  /// The document in the largest letters in which it is one page.
  ///
  /// @param page the page's HTML for a size of letters in points
  /// @return empty where it is more than one page in the smallest
  public Optional<byte[]> fit(Function<String, String> page) {
    int large = 0;
    int small = SIZES.size() - 1;
    var best = single(page, large);
    if (best.isPresent()) {
      return best;
    }
    best = single(page, small);
    while (best.isPresent() && small - large > 1) {
      int middle = (large + small) / 2;
      var tried = single(page, middle);
      if (tried.isPresent()) {
        best = tried;
        small = middle;
      } else {
        large = middle;
      }
    }
    return best;
  }

  /// The same, and where that cannot be, on as many pages as it takes.
  public byte[] fitOrFlow(Function<String, String> page) {
    return fit(page).orElseGet(() -> maker.pdf(page.apply(FLOWING)));
  }

  private Optional<byte[]> single(Function<String, String> page, int size) {
    var pdf = maker.pdf(page.apply(SIZES.get(size)));
    try (var pages = new PdfPages(pdf)) {
      return pages.count() == 1 ? Optional.of(pdf) : Optional.empty();
    }
  }
}
