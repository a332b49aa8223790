package app.quarterbook.report;

import java.util.Optional;

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

  /// The picture's bytes, as JPEG or PNG; empty where the workbook has none of this digest.
  Optional<byte[]> content(String digest);
}
