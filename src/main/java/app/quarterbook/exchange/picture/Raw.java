package app.quarterbook.exchange.picture;

import java.nio.file.Path;

/// A picture as it comes.
public sealed interface Raw {
  /// A file of any kind that may be a picture.
  record OnDisk(Path file) implements Raw {}

  /// An image that was copied, e.g. a screenshot.
  ///
  /// @param argb a pixel each, row by row
  record Pixels(int width, int height, int[] argb) implements Raw {}
}
