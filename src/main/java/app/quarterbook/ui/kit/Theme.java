package app.quarterbook.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.dlsc.gemsfx.util.ControlsFXAtlantaFX;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of every window: light or dark, and how large. Changes are seen at once.
public final class Theme {
  /// The smallest and the largest scale and the step between, in per cent.
  public static final int SMALLEST = 75;

  public static final int LARGEST = 200;
  private static final int STEP = 25;
  private static final double BASE = 14;
  private static final double ICON = 16;
  private static final double LARGE_ICON = 34;
  private static final String OWN = "/style/quarterbook.css";
  private static final List<String> FONTS =
      List.of(
          "inter/Inter-Regular.otf",
          "inter/Inter-Bold.otf",
          "inter/Inter-SemiBold.otf",
          "inter/Inter-Italic.otf",
          "roboto/Roboto-Regular.ttf",
          "roboto/Roboto-Bold.ttf");

  private final ObjectProperty<Look> look;
  private final ReadOnlyIntegerWrapper scale;
  private final List<Scene> scenes = new ArrayList<>();
  private final Preferences preferences;

  /// To be made on the JavaFX thread.
  public Theme(Preferences preferences) {
    this.preferences = preferences;
    look = new SimpleObjectProperty<>(chosen(preferences));
    scale = new ReadOnlyIntegerWrapper(fitting((int) preferences.number("scale", 100)));
    FONTS.forEach(Theme::load);
    look.addListener((property, old, now) -> remember("look", now));
    scale.addListener((property, old, now) -> remember("scale", now));
    Platform.getPreferences().colorSchemeProperty().addListener((property, old, now) -> paint());
    paint();
  }

  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  /// The scale in per cent.
  public ReadOnlyIntegerProperty scaleProperty() {
    return scale.getReadOnlyProperty();
  }

  public void larger() {
    scale.set(fitting(scale.get() + STEP));
  }

  public void smaller() {
    scale.set(fitting(scale.get() - STEP));
  }

  public void usualSize() {
    scale.set(100);
  }

  /// Whether it is dark now, by choice or by the system's.
  public boolean dark() {
    return look.get() == Look.DARK
        || look.get() == Look.SYSTEM
            && Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  /// From now on the scene looks as chosen.
  public void dress(Scene scene) {
    scenes.add(scene);
    paint(scene);
  }

  /// The scene is not shown any more.
  public void undress(Scene scene) {
    scenes.remove(scene);
  }

  private void remember(String key, Object value) {
    preferences.put(key, value);
    preferences.save();
    paint();
  }

  private void paint() {
    var theme = dark() ? new PrimerDark() : new PrimerLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
    scenes.forEach(this::paint);
  }

  private void paint(Scene scene) {
    scene
        .getStylesheets()
        .setAll(
            ControlsFXAtlantaFX.STYLESHEET,
            Objects.requireNonNull(Theme.class.getResource(OWN)).toExternalForm(),
            sized(scale.get() / 100.0));
  }

  /// Icons are fonts of their own and would not follow an em. Popups take over the stylesheets of
  /// their window's scene and so the size too.
  private static String sized(double factor) {
    var css =
        String.format(
            Locale.ROOT,
            """
            .root { -fx-font-size: %.2fpx; }
            .ikonli-font-icon { -fx-icon-size: %.0fpx; }
            .empty > .ikonli-font-icon { -fx-icon-size: %.0fpx; }
            """,
            BASE * factor,
            ICON * factor,
            LARGE_ICON * factor);
    var bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static Look chosen(Preferences preferences) {
    return preferences
        .get("look")
        .flatMap(
            name ->
                List.of(Look.values()).stream().filter(it -> it.name().equals(name)).findFirst())
        .orElse(Look.SYSTEM);
  }

  private static int fitting(int percent) {
    return Math.clamp(Math.round(percent / (float) STEP) * STEP, SMALLEST, LARGEST);
  }

  private static void load(String font) {
    var file = Theme.class.getResource("/com/formdev/flatlaf/fonts/" + font);
    if (file != null) {
      Font.loadFont(file.toExternalForm(), BASE);
    }
  }
}
