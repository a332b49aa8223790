package app.quarterbook.ui.setting;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Actions;
import app.quarterbook.ui.kit.Look;
import app.quarterbook.ui.kit.Preferences;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.Verb;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingScreenTest extends FxTest {
  private static final Verb MORE = Verb.always(Actions.FIND, () -> {});

  @TempDir private Path folder;
  private final Clock clock = Clock.systemUTC();
  private final Database database = Database.inMemory(clock);
  private final SettingStore store = new SettingStore(database);
  private final Desks desks = Desks.at(clock);
  private SettingView view;

  @Test
  void figuresAreSavedAsTheyAreTypedAndRefusedBesideTheField() {
    open();
    var days = this.<TextField>id("setting.VISIT_DAYS");
    run(() -> days.setText("21"));
    assertThat(store.load().contactDays().onSite()).isEqualTo(21);
    run(() -> days.setText("often"));
    assertThat(store.load().contactDays().onSite()).isEqualTo(21);
    assertThat(
            robot()
                .lookup(
                    (Node node) ->
                        node instanceof Label label
                            && label.isVisible()
                            && label.getText().equals("This must be a whole number."))
                .tryQuery())
        .isPresent();
    run(() -> database.journal().undo());
    assertThat(store.load().text(SettingKey.VISIT_DAYS)).isEqualTo("30");
  }

  @Test
  void theLookChangesAtOnce() {
    var theme = open();
    run(() -> this.<RadioButton>id("setting.look.DARK").fire());
    assertThat(theme.lookProperty().get()).isEqualTo(Look.DARK);
    run(() -> this.<Button>id("setting.larger").fire());
    assertThat(theme.scaleProperty().get()).isEqualTo(125);
    assertThat(this.<Label>id("setting.scale").getText()).isEqualTo("125 %");
    run(() -> theme.lookProperty().set(Look.LIGHT));
  }

  @Test
  void whatChangesOutOfSightIsThereWhenItIsSeenAgain() {
    open();
    var days = this.<TextField>id("setting.VISIT_DAYS");
    assertThat(get(view::rest)).isTrue();
    run(() -> store.save(store.load().with(SettingKey.VISIT_DAYS, "21")));
    assertThat(days.getText()).isEqualTo("30");
    run(view::shown);
    assertThat(days.getText()).isEqualTo("21");
  }

  @Test
  void theLogoIsKeptInTheWorkbookAndShown() throws Exception {
    var picture = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
    var file = folder.resolve("logo.png");
    ImageIO.write(picture, "png", file.toFile());
    desks.choosing(file);
    open();
    run(() -> this.<Button>id("setting.LOGO").fire());

    var logo = store.load().consultant().logo();
    assertThat(new ContentStore(database).get(logo)).isPresent();
    run(() -> this.<Button>id("setting.removeLogo").fire());
    assertThat(store.load().consultant().hasLogo()).isFalse();
    run(() -> database.journal().undo());
    assertThat(store.load().consultant().logo()).isEqualTo(logo);

    var words = folder.resolve("words.png");
    Files.writeString(words, "no picture");
    desks.choosing(words);
    run(() -> this.<Button>id("setting.LOGO").fire());
    assertThat(desks.toasts().getLast()).contains("words.png");
    assertThat(store.load().consultant().logo()).isEqualTo(logo);
  }

  @Test
  void aColourThatCannotBeReadOnPaperIsRefused() {
    open();
    var colour = this.<TextField>id("setting.ACCENT_COLOUR");
    run(() -> colour.setText("#1f6f54"));
    assertThat(store.load().consultant().accent()).isEqualTo("#1F6F54");
    run(() -> colour.setText("#FFE066"));
    run(() -> colour.setText("green"));
    assertThat(store.load().consultant().accent()).isEqualTo("#1F6F54");
  }

  private Theme open() {
    var theme = get(() -> new Theme(Preferences.of(folder.resolve("preferences"))));
    var desk = desks.desk();
    view = get(() -> new SettingView(new SettingViewModel(database, desk), theme, MORE, MORE));
    show(() -> view);
    return theme;
  }
}
