package app.quarterbook.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.ui.CssWarnings;
import app.quarterbook.ui.FxTest;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest extends FxTest {
  private static final double READABLE = 4.5;

  @TempDir Path folder;
  private final Label plain = new Label("Words");
  private final Label muted = new Label("Words");
  private final VBox root = new VBox(plain, muted);
  private Theme theme;

  @BeforeEach
  void build() {
    muted.getStyleClass().add("muted");
    run(
        () -> {
          theme = new Theme(Preferences.of(folder.resolve("window.properties")));
          var scene = new Scene(root, WIDTH, HEIGHT);
          theme.dress(scene);
          stage().setScene(scene);
          stage().show();
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT", "DARK"})
  void wordsAndStatesCanBeReadInBothLooks(Look look) {
    run(() -> theme.lookProperty().set(look));
    assertThat(contrast(color(plain), ground(root))).isGreaterThanOrEqualTo(READABLE);
    assertThat(contrast(color(muted), ground(root))).isGreaterThanOrEqualTo(READABLE);
    for (var tone : Badge.Tone.values()) {
      var badge = get(() -> add(new Badge("Words", tone)));
      var behind = over(ground(badge), ground(root));
      assertThat(contrast(color(badge), behind)).as(tone.name()).isGreaterThanOrEqualTo(READABLE);
    }
  }

  @Test
  void theLookChangesLiveAndWithoutComplaint() {
    try (var warnings = new CssWarnings()) {
      run(() -> theme.lookProperty().set(Look.LIGHT));
      var light = ground(root);
      run(() -> theme.lookProperty().set(Look.DARK));
      assertThat(luminance(ground(root))).isLessThan(luminance(light));
      assertThat(warnings.all()).isEmpty();
    }
  }

  @Test
  void whatScrollsKeepsNoPictureOfItself() {
    run(() -> root.getChildren().addAll(new ScrollPane(new Label("Words")), new TextArea("Words")));
    assertThat(get(() -> root.lookupAll(".viewport"))).hasSize(2).noneMatch(Node::isCache);
  }

  @Test
  void theSizeFollowsTheScaleAndIsRemembered() {
    double before = get(() -> add(new TextField("x")).getFont().getSize());
    run(theme::larger);
    run(theme::larger);
    double after = get(() -> add(new TextField("x")).getFont().getSize());
    assertThat(after).isEqualTo(before * 1.5);
    var remembered = Preferences.of(folder.resolve("window.properties"));
    assertThat(remembered.number("scale", 0)).isEqualTo(150);
  }

  private <R extends Region> R add(R node) {
    root.getChildren().add(node);
    root.applyCss();
    return node;
  }

  private Color color(Label label) {
    return get(() -> (Color) label.getTextFill());
  }

  private Color ground(Region region) {
    return get(
        () -> {
          region.applyCss();
          return (Color) region.getBackground().getFills().getLast().getFill();
        });
  }

  private static Color over(Color above, Color below) {
    return below.interpolate(
        Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity());
  }

  /// The contrast of two colours as WCAG 2 reckons it.
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
