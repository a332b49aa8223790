package app.quarterbook.report;

import app.quarterbook.model.visit.Strokes;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws signatures as lines and not as dots: `<object type="strokes" data="M10 20L…"/>`, with a
/// path as {@link Strokes} has it.
final class Drawings implements FSObjectDrawerFactory {
  private static final Color INK = new Color(0x12, 0x2b, 0x5c);

  /// The pen's width in the box of the strokes.
  private static final float PEN = 38;

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getTagName().equals("object") && element.getAttribute("type").equals("strokes");
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return (object, x, y, width, height, device, context, dotsPerPixel) -> {
      double wide = width / dotsPerPixel;
      double high = height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) wide,
          (float) high,
          graphics -> draw(graphics, object.getAttribute("data"), wide, high));
      return Map.of();
    };
  }

  private static void draw(Graphics2D graphics, String path, double width, double height) {
    double scale = Math.min(width / Strokes.WIDTH, height / Strokes.HEIGHT);
    graphics.scale(scale, scale);
    graphics.setColor(INK);
    graphics.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(StrokeShape.of(path));
  }
}
