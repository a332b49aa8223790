package app.quarterbook.exchange.picture;

import java.util.HashSet;

/// Pixels in memory, and what is done with them.
///
/// @param argb a pixel each, row by row
record Bitmap(int width, int height, int[] argb) {
  private static final int SAMPLES = 60_000;
  private static final int FEW = 4_096;

  /// Made so small that the longer edge is at most so long; each pixel is the mean of those it
  /// stands for.
  Bitmap fitted(int longest) {
    double factor = (double) longest / Math.max(width, height);
    if (factor >= 1) {
      return this;
    }
    int w = Math.max(1, (int) Math.round(width * factor));
    int h = Math.max(1, (int) Math.round(height * factor));
    var small = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        small[y * w + x] =
            mean(
                edge(x, width, w),
                edge(y, height, h),
                edge(x + 1, width, w),
                edge(y + 1, height, h));
      }
    }
    return new Bitmap(w, h, small);
  }

  /// Turned as the camera was held.
  ///
  /// @param orientation 1 to 8 as EXIF has it; anything else is upright
  Bitmap turned(int orientation) {
    if (orientation < 2 || orientation > 8) {
      return this;
    }
    boolean lying = orientation >= 5;
    int w = lying ? height : width;
    int h = lying ? width : height;
    var turned = new int[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int fromX =
            switch (orientation) {
              case 2, 3 -> width - 1 - x;
              case 5, 6 -> y;
              case 7, 8 -> width - 1 - y;
              default -> x;
            };
        int fromY =
            switch (orientation) {
              case 3, 4 -> height - 1 - y;
              case 6, 7 -> height - 1 - x;
              case 5, 8 -> x;
              default -> y;
            };
        turned[y * w + x] = argb[fromY * width + fromX];
      }
    }
    return new Bitmap(w, h, turned);
  }

  boolean hasAlpha() {
    for (int pixel : argb) {
      if (pixel >>> 24 != 0xFF) {
        return true;
      }
    }
    return false;
  }

  /// Whether it has as few colours as a screenshot or a drawing, looked at here and there.
  boolean hasFewColours() {
    int step = Math.max(1, argb.length / SAMPLES);
    var colours = new HashSet<Integer>();
    for (int i = 0; i < argb.length && colours.size() <= FEW; i += step) {
      colours.add(argb[i]);
    }
    return colours.size() <= FEW;
  }

  private static int edge(int at, int large, int small) {
    return (int) ((long) at * large / small);
  }

  private int mean(int left, int top, int right, int bottom) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    int right1 = Math.max(right, left + 1);
    int bottom1 = Math.max(bottom, top + 1);
    for (int y = top; y < bottom1; y++) {
      for (int x = left; x < right1; x++) {
        int pixel = argb[y * width + x];
        int opaque = pixel >>> 24;
        alpha += opaque;
        red += (long) (pixel >> 16 & 0xFF) * opaque;
        green += (long) (pixel >> 8 & 0xFF) * opaque;
        blue += (long) (pixel & 0xFF) * opaque;
      }
    }
    if (alpha == 0) {
      return 0;
    }
    long count = (long) (right1 - left) * (bottom1 - top);
    return (int) (alpha / count) << 24
        | (int) (red / alpha) << 16
        | (int) (green / alpha) << 8
        | (int) (blue / alpha);
  }
}
