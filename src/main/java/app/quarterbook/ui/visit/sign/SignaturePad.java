package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Strokes;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Where a signature is drawn with mouse, pen or finger. A stroke is rounded when it ends.
final class SignaturePad extends Region {
  private static final double SHAPE = (double) Strokes.HEIGHT / Strokes.WIDTH;

  /// Where the line to sign on is, from the top.
  private static final double LINE = 0.76;

  private final ObjectProperty<Strokes> strokes;
  private final List<Strokes.Point> points = new ArrayList<>();
  private final SVGPath drawn = new SVGPath();
  private final Polyline drawing = new Polyline();
  private final Scale scale = new Scale();
  private final Line line = new Line();
  private final Rectangle edge = new Rectangle();

  /// @param strokes what is drawn, both ways
  SignaturePad(ObjectProperty<Strokes> strokes) {
    this.strokes = strokes;
    setId("sign.pad");
    setAccessibleText(Text.of("sign.pad"));
    getStyleClass().add("signature-pad");
    drawn.getStyleClass().add("signature-ink");
    drawing.getStyleClass().add("signature-ink");
    line.getStyleClass().add("signature-line");
    drawn.contentProperty().bind(strokes.map(Strokes::path));
    var ink = new Group(drawn, drawing);
    ink.getTransforms().add(scale);
    ink.setManaged(false);
    ink.setMouseTransparent(true);
    line.setManaged(false);
    setClip(edge);
    getChildren().addAll(line, ink);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(0, width) * SHAPE;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double factor = getWidth() / Strokes.WIDTH;
    scale.setX(factor);
    scale.setY(factor);
    edge.setWidth(getWidth());
    edge.setHeight(getHeight());
    double y = Math.round(getHeight() * LINE) + 0.5;
    double indent = getWidth() / 20;
    line.setStartX(indent);
    line.setEndX(getWidth() - indent);
    line.setStartY(y);
    line.setEndY(y);
  }

  private void begin(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !isDisabled()) {
      points.clear();
      add(event);
    }
  }

  private void go(MouseEvent event) {
    if (!points.isEmpty()) {
      add(event);
      event.consume();
    }
  }

  private void end(MouseEvent event) {
    if (!points.isEmpty()) {
      strokes.set(strokes.get().plus(points));
      points.clear();
      drawing.getPoints().clear();
    }
  }

  private void add(MouseEvent event) {
    var point =
        new Strokes.Point(
            (int) Math.round(event.getX() / getWidth() * Strokes.WIDTH),
            (int) Math.round(event.getY() / getWidth() * Strokes.WIDTH));
    if (points.isEmpty() || !points.getLast().equals(point)) {
      points.add(point);
      drawing.getPoints().addAll((double) point.x(), (double) point.y());
    }
  }
}
