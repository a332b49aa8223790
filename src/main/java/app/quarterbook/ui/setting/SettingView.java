package app.quarterbook.ui.setting;

import app.quarterbook.model.rate.TravelKind;
import app.quarterbook.model.setting.DistanceUnit;
import app.quarterbook.model.setting.SettingGroup;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Focus;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.Verb;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// All settings by their groups, the look of the window first.
public final class SettingView implements Screen {
  private final SettingViewModel model;
  private final Verb protection;
  private final Node node;

  /// @param wordings leads to the texts, which are set on a screen of their own
  /// @param protection leads to passphrase and recovery code, likewise
  public SettingView(SettingViewModel model, Theme theme, Verb wordings, Verb protection) {
    this.model = model;
    this.protection = protection;
    var groups = new VBox(new LookChoice(theme));
    groups.getStyleClass().add("settings");
    Stream.of(SettingGroup.values()).map(this::group).forEach(groups.getChildren()::add);
    groups.getChildren().add(Buttons.of(wordings, "bi-pencil-square"));
    var scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    node = new Page("setting.title", scroll);
  }

  @Override
  public Node node() {
    return node;
  }

  /// Gives the focus to the field of a setting.
  public void open(SettingKey key) {
    controls(node)
        .filter(control -> ("setting." + key.name()).equals(control.getId()))
        .forEach(Focus::on);
  }

  private static Stream<Node> controls(Node node) {
    var within =
        switch (node) {
          case ScrollPane pane -> Stream.of(pane.getContent());
          case Parent parent -> parent.getChildrenUnmodifiable().stream();
          default -> Stream.<Node>of();
        };
    return Stream.concat(Stream.of(node), within.flatMap(SettingView::controls));
  }

  @Override
  public void shown() {
    model.wake();
  }

  @Override
  public boolean rest() {
    model.rest();
    return true;
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
    if (group == SettingGroup.PROTECTION) {
      form.node(new VBox(Buttons.of(protection, "bi-shield-lock")));
    }
    return form.build();
  }

  private static int columns(SettingGroup group) {
    return switch (group) {
      case YOU, PLACE, AGREEMENT, TIMER, PICTURE, PROTECTION -> 2;
      case CONTACT, TIER, WORK_RATE, TRAVEL_RATE -> 3;
      case RENEWAL -> 4;
      case SWEET_SPOT -> 5;
    };
  }

  private void add(Form form, SettingKey key) {
    var field = model.field(key);
    switch (key.form()) {
      case YES_NO -> form.choice(field, yesNo(), SettingView::yesNo);
      case DISTANCE -> form.choice(field, units(), SettingView::unit);
      case TRAVEL -> form.choice(field, names(TravelKind.values()), SettingView::travel);
      case NAME, LINE, CURRENCY, TIME_OF_DAY -> form.line(field);
      case LINES -> form.columns(1).area(field, 3);
      case PICTURE -> form.columns(2).node(new LogoChoice(model.logo()));
      case COLOUR -> form.line(field);
      default -> form.number(field);
    }
  }

  private static ObservableList<String> names(Enum<?>[] constants) {
    return FXCollections.observableArrayList(Stream.of(constants).map(Enum::name).toList());
  }

  private static String travel(String name) {
    return Text.of(TravelKind.valueOf(name));
  }

  private static ObservableList<String> yesNo() {
    return FXCollections.observableArrayList("NO", "YES");
  }

  private static String yesNo(String name) {
    return Text.of(name.equals("YES") ? "setting.yes" : "setting.no");
  }

  private static ObservableList<String> units() {
    var units = names(DistanceUnit.values());
    units.addFirst("");
    return units;
  }

  private static String unit(String name) {
    return name.isEmpty()
        ? Text.of("setting.asOnThisComputer")
        : Text.of(DistanceUnit.valueOf(name));
  }
}
