package app.quarterbook.report;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/// A signature's path as a shape that can be drawn.
final class StrokeShape {
  private static final Pattern STEP = Pattern.compile("([MLQ])([\\d ]+)");

  private StrokeShape() {}

  static Path2D of(String path) {
    var shape = new Path2D.Double();
    var step = STEP.matcher(path);
    while (step.find()) {
      var numbers = step.group(2).split(" ");
      double x = Double.parseDouble(numbers[0]);
      double y = Double.parseDouble(numbers[1]);
      switch (step.group(1)) {
        case "M" -> shape.moveTo(x, y);
        case "L" -> shape.lineTo(x, y);
        default ->
            shape.quadTo(x, y, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
      }
    }
    return shape;
  }
}
