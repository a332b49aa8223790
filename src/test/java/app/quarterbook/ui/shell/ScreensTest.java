package app.quarterbook.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.sample.Sample;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.store.VisitLogs;
import app.quarterbook.ui.CssWarnings;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.Pictures;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.start.StartView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Writes a picture of every place to `target/screens`, light and dark, and lets no complaint about
/// a style sheet pass.
class ScreensTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Database database;
  private Shells window;
  private CssWarnings warnings;

  @BeforeEach
  void open() {
    warnings = new CssWarnings();
    database = Database.inMemory(CLOCK);
    Sample.fill(database);
    window = get(() -> Shells.open(stage(), database, folder));
  }

  @AfterEach
  void close() {
    run(window.shell()::close);
    database.close();
    warnings.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT", "DARK"})
  void everyPlaceInBothLooks(Look look) {
    run(() -> window.theme().lookProperty().set(look));
    places().forEach((name, place) -> picture(name, place, look));
    above("palette", look, KeyCode.CONTROL, KeyCode.K);
    above("keys", look, KeyCode.F1);
    assertThat(warnings.all()).isEmpty();
  }

  @Test
  void everyPlaceAtOneAndAHalf() {
    run(window.theme()::larger);
    run(window.theme()::larger);
    places().forEach((name, place) -> picture(name + "-150", place, Look.LIGHT));
    assertThat(warnings.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Look.class,
      names = {"LIGHT", "DARK"})
  void theFirstStartInBothLooks(Look look) {
    run(
        () -> {
          var scene = new Scene(new StartView(folder.toString(), beginning -> {}), 720, 560);
          window.theme().lookProperty().set(look);
          window.theme().dress(scene);
          stage().setScene(scene);
        });
    get(() -> Pictures.write(stage().getScene(), "start", look));
    assertThat(warnings.all()).isEmpty();
  }

  private void picture(String name, Place place, Look look) {
    run(() -> window.shell().router().go(place));
    get(() -> Pictures.write(stage().getScene(), name, look));
    tabs().forEach(tab -> picture(name + "-" + tab, tab, look));
  }

  private void picture(String name, int tab, Look look) {
    TabPane pane = find(".tab-pane");
    run(() -> pane.getSelectionModel().select(tab));
    get(() -> Pictures.write(stage().getScene(), name, look));
  }

  private void above(String name, Look look, KeyCode... keys) {
    press(keys);
    get(() -> Pictures.write(stage().getScene(), name, look));
    press(KeyCode.ESCAPE);
  }

  /// The tabs of the screen but the first, which is seen anyway.
  private List<Integer> tabs() {
    return robot().lookup(".tab-pane").tryQuery().stream()
        .flatMap(pane -> IntStream.range(1, ((TabPane) pane).getTabs().size()).boxed())
        .toList();
  }

  /// The main places that have a screen, and a page of each kind of record.
  private Map<String, Place> places() {
    var places = new LinkedHashMap<String, Place>();
    Destination.ALL.stream()
        .filter(destination -> window.shell().has(destination.place()))
        .forEach(destination -> places.put(name(destination), destination.place()));
    var agreement = new AgreementStore(database).active().getFirst();
    var survey = new SurveyStore(database).of(agreement.client()).getFirst();
    var visit = VisitLogs.of(database, agreement.client()).getFirst();
    places.put("client", new Place.ClientPage(agreement.client()));
    places.put("visit", new Place.VisitPage(visit.id()));
    places.put("sign", new Place.SignOffPage(visit.id()));
    places.put("agreement", new Place.AgreementPage(agreement.id()));
    places.put("rate-card", new Place.RateCards());
    places.put("tiers", new Place.Tiers());
    places.put("checklist", new Place.ChecklistPage(list(database)));
    places.put("checklist-templates", new Place.ChecklistTemplates());
    places.put("survey", new Place.SurveyPage(survey.id()));
    return places;
  }

  private static ChecklistId list(Database database) {
    return new ChecklistStore(database, new SaleActs(database))
        .all(null, true)
        .getFirst()
        .list()
        .id();
  }

  private static String name(Destination destination) {
    return destination.action().id().substring("shell.".length());
  }
}
