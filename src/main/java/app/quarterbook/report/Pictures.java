package app.quarterbook.report;

import java.util.Optional;
import java.util.Set;

/// Where a page's pictures come from. A page names them `picture:<digest>` and can name nothing
/// else.
@FunctionalInterface
public interface Pictures {
  Pictures NONE = digest -> Optional.empty();

  /// What a page writes where the picture shall stand.
  ///
  /// @param digest the SHA-256 of its content, in hexadecimal
  static String source(String digest) {
    return OwnResources.source(digest);
  }

  /// The digests of the pictures that a page shows.
  static Set<String> named(String page) {
    return OwnResources.named(page);
  }

  /// The picture's bytes, as JPEG or PNG; empty where the workbook has none of this digest.
  Optional<byte[]> content(String digest);
}
