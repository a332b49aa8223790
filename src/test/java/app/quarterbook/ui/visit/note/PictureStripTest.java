package app.quarterbook.ui.visit.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.picture.Raw;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PictureStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.FxTest;
import app.quarterbook.ui.kit.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureStripTest extends FxTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private final Database database = Database.inMemory(CLOCK);
  private final Desks desks = Desks.at(CLOCK);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null);
  private PictureStrip strip;
  private PictureLarge large;
  private PictureViewModel pictures;

  @BeforeEach
  void open() {
    new ClientStore(database).save(bakery);
    new VisitStore(database).save(visit);
    showNode(
        () -> {
          pictures = new PictureViewModel(desks.desk(), database, visit.id());
          large = new PictureLarge(pictures, picture -> strip.focus(picture));
          strip = new PictureStrip(pictures, large::show);
          return new StackPane(strip, large);
        });
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aCopiedPictureIsKeptWithItsBytes() {
    assertThat(get(() -> strip.paste(() -> List.of(pixels(3000, 300))))).isTrue();
    var picture = kept().getFirst();
    assertThat(picture.width()).isEqualTo(2048);
    assertThat(picture.original()).isEmpty();
    assertThat(new ContentStore(database).get(picture.content())).isPresent();
    assertThat(strip.isVisible()).isTrue();
    assertThat(get(() -> strip.paste(List::of))).as("words are not for the strip").isFalse();
    run(() -> database.journal().undo());
    assertThat(kept()).isEmpty();
    assertThat(strip.isVisible()).isFalse();
    run(() -> database.journal().redo());
    assertThat(new ContentStore(database).get(kept().getFirst().content())).isPresent();
  }

  @Test
  void oneBrokenFileLosesNothingElse() throws Exception {
    new SettingStore(database).save(SettingKey.KEEP_ORIGINALS, "YES");
    Files.writeString(folder.resolve("broken.png"), "no picture");
    run(
        () ->
            pictures.add(
                List.of(
                    pixels(10, 10), new Raw.OnDisk(folder.resolve("broken.png")), pixels(20, 20))));
    assertThat(kept()).extracting(Picture::width).containsExactly(10, 20);
    assertThat(desks.toasts()).anySatisfy(said -> assertThat(said).contains("broken.png"));
  }

  @Test
  void originalsAreKeptOnChoice() throws Exception {
    var file = folder.resolve("rack.png");
    run(() -> strip.paste(() -> List.of(pixels(10, 10))));
    Files.write(file, new ContentStore(database).get(kept().getFirst().content()).orElseThrow());
    new SettingStore(database).save(SettingKey.KEEP_ORIGINALS, "YES");
    desks.choosing(file);
    perform(NoteActions.PICTURE);
    var original = kept().getLast().original();
    assertThat(new ContentStore(database).get(original).orElseThrow())
        .isEqualTo(Files.readAllBytes(file));
    assertThat(kept().getLast().fileName()).isEqualTo("rack.png");
  }

  @Test
  void picturesAreCaptionedMovedAndDeletedByKeys() {
    run(() -> pictures.add(List.of(pixels(10, 10), pixels(20, 20))));
    run(() -> strip.focus(pictures.pictures().getFirst()));
    perform(NoteActions.CAPTION);
    type("The rack");
    press(KeyCode.ENTER);
    assertThat(kept()).extracting(Picture::caption).containsExactly("The rack", "");
    perform(NoteActions.ON);
    assertThat(kept()).extracting(Picture::width).containsExactly(20, 10);
    perform(NoteActions.EARLIER);
    assertThat(kept()).extracting(Picture::width).containsExactly(10, 20);
    perform(NoteActions.DELETE);
    assertThat(kept()).extracting(Picture::width).containsExactly(20);
    run(() -> database.journal().undo());
    assertThat(kept()).extracting(Picture::width).containsExactly(10, 20);
  }

  @Test
  void aPictureIsSeenLargeAndTheOthersWithArrows() {
    run(() -> pictures.add(List.of(pixels(10, 10), pixels(20, 20))));
    run(() -> strip.focus(pictures.pictures().getFirst()));
    perform(NoteActions.LARGE);
    assertThat(large.isVisible()).isTrue();
    press(KeyCode.RIGHT);
    assertThat(large.getAccessibleText()).contains("(2 of 2)");
    press(KeyCode.RIGHT);
    press(KeyCode.LEFT);
    assertThat(large.getAccessibleText()).contains("(1 of 2)");
    press(KeyCode.ESCAPE);
    assertThat(large.isVisible()).isFalse();
    assertThat(id("picture.list").isFocused()).isTrue();
  }

  private void perform(Action action) {
    run(
        () ->
            assertThat(
                    strip.verbs().stream()
                        .filter(verb -> verb.action().equals(action))
                        .findFirst()
                        .orElseThrow()
                        .perform())
                .isTrue());
  }

  private List<Picture> kept() {
    return new PictureStore(database).of(visit.id());
  }

  private static Raw pixels(int width, int height) {
    var argb = new int[width * height];
    Arrays.fill(argb, 0xFF336699);
    return new Raw.Pixels(width, height, argb);
  }
}
