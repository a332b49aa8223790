package app.quarterbook.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Two parts side by side, or, where the window is narrow or the letters are large, the second
/// below the first. It scrolls when the height does not suffice.
public final class BesideOrBelow extends ScrollPane {
  private final Two two;

  /// @param large gets the room that is left
  /// @param small stays as wide as it wants to be
  public BesideOrBelow(Region large, Region small) {
    two = new Two(large, small);
    setContent(two);
    setFitToWidth(true);
    setFitToHeight(true);
    getStyleClass().add("beside-or-below");
  }

  /// Asks for so much more room for the large part, in shares of its least width.
  ///
  /// @param times 1: the least width will do
  public void spread(double times) {
    two.times = times;
    two.requestLayout();
  }

  private static final class Two extends Region {
    private static final double GAP = 28;

    private final Region large;
    private final Region small;
    private double times = 1;

    Two(Region large, Region small) {
      this.large = large;
      this.small = small;
      getStyleClass().add("two");
      getChildren().addAll(large, small);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
      return Math.max(large.minWidth(-1), small.minWidth(-1)) + sides();
    }

    @Override
    protected double computeMinHeight(double width) {
      return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = Math.max(width, 0) - sides();
      double ends = snappedTopInset() + snappedBottomInset();
      return ends
          + (fits(room)
              ? Math.max(large.prefHeight(beside(room)), small.prefHeight(aside()))
              : large.prefHeight(room) + GAP + small.prefHeight(room));
    }

    @Override
    protected void layoutChildren() {
      double room = getWidth() - sides();
      double height = getHeight() - snappedTopInset() - snappedBottomInset();
      double left = snappedLeftInset();
      double top = snappedTopInset();
      if (fits(room)) {
        large.resizeRelocate(left, top, beside(room), height);
        small.resizeRelocate(left + beside(room) + GAP, top, aside(), small.prefHeight(aside()));
      } else {
        double above = large.prefHeight(room);
        large.resizeRelocate(left, top, room, above);
        small.resizeRelocate(left, top + above + GAP, room, small.prefHeight(room));
      }
    }

    private boolean fits(double room) {
      return times * large.minWidth(-1) + GAP + aside() <= room;
    }

    private double beside(double room) {
      return room - GAP - aside();
    }

    private double aside() {
      return small.prefWidth(-1);
    }

    private double sides() {
      return snappedLeftInset() + snappedRightInset();
    }
  }
}
