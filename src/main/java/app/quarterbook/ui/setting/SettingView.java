package app.quarterbook.ui.setting;

import app.quarterbook.model.setting.DistanceUnit;
import app.quarterbook.model.setting.SettingForm;
import app.quarterbook.model.setting.SettingGroup;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Theme;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// All settings by their groups, the look of the window first.
public final class SettingView implements Screen {
  private final SettingViewModel model;
  private final Node node;

  public SettingView(SettingViewModel model, Theme theme) {
    this.model = model;
    var groups = new VBox(new LookChoice(theme));
    groups.getStyleClass().add("settings");
    Stream.of(SettingGroup.values()).map(this::group).forEach(groups.getChildren()::add);
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    node = new Page("setting.title", scroll);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void close() {
    model.close();
  }

  private Node group(SettingGroup group) {
    var form =
        new Form("setting").heading("setting.SettingGroup." + group.name()).columns(columns(group));
    Stream.of(SettingKey.values())
        .filter(key -> key.group() == group)
        .forEach(key -> add(form, key));
    return form.build();
  }

  private static int columns(SettingGroup group) {
    return switch (group) {
      case PLACE, AGREEMENT -> 2;
      case CONTACT, TIER -> 3;
      case RENEWAL -> 4;
      case SWEET_SPOT -> 5;
    };
  }

  private void add(Form form, SettingKey key) {
    var field = model.field(key);
    if (key.form() == SettingForm.DISTANCE) {
      form.choice(field, units(), SettingView::unit);
    } else if (key.form() == SettingForm.NAME || key.form() == SettingForm.CURRENCY) {
      form.line(field);
    } else {
      form.number(field);
    }
  }

  private static ObservableList<String> units() {
    var units = FXCollections.observableArrayList("");
    Stream.of(DistanceUnit.values()).map(DistanceUnit::name).forEach(units::add);
    return units;
  }

  private static String unit(String name) {
    return name.isEmpty()
        ? Text.of("setting.asOnThisComputer")
        : Text.of(DistanceUnit.valueOf(name));
  }
}
