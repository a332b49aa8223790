package app.quarterbook.ui.visit.sign;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.report.Pdfs;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.TimerStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.Desks;
import app.quarterbook.ui.kit.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOffViewModelTest {
  private static final Instant NOW = Instant.parse("2026-03-10T15:04:05Z");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Clock CLOCK = Clock.fixed(NOW, BERLIN);

  private final Database database = Database.inMemory(CLOCK);
  private final VisitStore visits = new VisitStore(database);
  private final SignOffStore signOffs = new SignOffStore(database);
  private final Desks desks = Desks.at(CLOCK);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, LocalDate.of(2026, 3, 10), null)
          .withMet("Jörg Groß, Ms Ödman")
          .withNotes("Moved the folders.")
          .withInternalNotes("SECRET-INTERNAL");
  @TempDir Path folder;

  SignOffViewModelTest() {
    new ClientStore(database).save(bakery);
    visits.save(visit);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void thePagesAreThoseOfThePdfAndTheNameOfWhoWasMetIsProposed() {
    try (var sheet = sheet()) {
      assertThat(sheet.pages()).hasSize(1);
      assertThat(sheet.nameProperty().get()).isEqualTo("Jörg Groß");
      assertThat(sheet.canSign().get()).isTrue();
      sheet.nameProperty().set(" ");
      assertThat(sheet.canSign().get()).isFalse();
      assertThat(sheet.canLeaveUnsigned().get()).isFalse();
    }
  }

  @Test
  void signingKeepsThePageThatWasShownAndGoesBack() {
    desks.desk().navigator().go(new Place.VisitPage(visit.id()));
    try (var sheet = sheet()) {
      sheet.strokesProperty().set(drawn());
      sheet.sign();
    }
    var signed = signOffs.find(visit.id()).orElseThrow();
    assertThat(signed.name()).isEqualTo("Jörg Groß");
    assertThat(signed.strokes()).isEqualTo(drawn());
    assertThat(signed.at()).isEqualTo(NOW);
    assertThat(signed.zone()).isEqualTo(BERLIN);
    assertThat(signOffs.isWhole(signed)).isTrue();
    assertThat(frozen()).contains("Moved the folders.").doesNotContain("SECRET");
    assertThat(desks.places()).isEmpty();
    assertThat(desks.toasts())
        .containsExactly("Signed by Jörg Groß. What was read stays as it is now.");
  }

  @Test
  void aReasonClosesTheVisitToo() {
    try (var sheet = sheet()) {
      sheet.reasonProperty().set("Everybody had left");
      sheet.leaveUnsigned();
    }
    assertThat(signOffs.find(visit.id()).orElseThrow().reason()).isEqualTo("Everybody had left");
    try (var again = sheet()) {
      assertThat(again.canSign().get()).isTrue();
      again.sign();
    }
    assertThat(signOffs.find(visit.id()).orElseThrow().isSigned()).isTrue();
    try (var signed = sheet()) {
      assertThat(signed.canSign().get()).isFalse();
    }
  }

  @Test
  void whoeverSignsSignsForTheTimeThatIsOnThePage() {
    var timer = new TimerStore(database);
    timer.run(visit.id(), Leg.WORK);
    try (var sheet = sheet()) {
      assertThat(timer.running()).isEmpty();
      assertThat(sheet.pages()).isNotEmpty();
    }
  }

  @Test
  void thePageFollowsWhatIsChangedBeforeItIsSigned() {
    try (var sheet = sheet()) {
      visits.save(visit.withNotes("Moved the printers."));
      sheet.sign();
    }
    assertThat(frozen()).contains("Moved the printers.").doesNotContain("folders");
  }

  @Test
  void theSignedPdfIsThatOfTheFrozenPage() throws IOException {
    try (var sheet = sheet()) {
      sheet.sign();
    }
    new ClientStore(database).save(bakery.withName("Renamed & Sons"));
    var file = folder.resolve("report.pdf");
    desks.choosing(file);
    try (var sign = new SignViewModel(desks.desk(), database, visit.id())) {
      assertThat(sign.stateProperty().get()).isEqualTo(SignState.SIGNED);
      sign.add();
      sign.addenda().getFirst().text.textProperty().set("The fan came too.");
      sign.print();
      assertThat(sign.stateProperty().get()).isEqualTo(SignState.ADDED);
    }
    assertThat(Pdfs.words(Files.readAllBytes(file)))
        .contains("Copper Lane Bakery")
        .contains("Signed by the client")
        .contains("The fan came too.")
        .doesNotContain("Renamed");
    assertThat(desks.toasts()).last().asString().contains(file.toString());
    assertThat(folder).isDirectoryContaining("glob:**/report.pdf");
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidInASentence() {
    desks.choosing(folder.resolve("gone/report.pdf"));
    try (var sign = new SignViewModel(desks.desk(), database, visit.id())) {
      sign.print();
    }
    assertThat(desks.toasts()).last().asString().contains("could not be saved");
  }

  @Test
  void strokesAreTakenBackOneByOne() {
    try (var sheet = sheet()) {
      sheet.strokesProperty().set(drawn().plus(List.of(new Strokes.Point(1, 1))));
      sheet.undoStroke();
      assertThat(sheet.strokesProperty().get()).isEqualTo(drawn());
      sheet.undoStroke();
      sheet.undoStroke();
      assertThat(sheet.strokesProperty().get()).isEqualTo(Strokes.NONE);
    }
  }

  private SignOffViewModel sheet() {
    return new SignOffViewModel(desks.desk(), database, visit.id());
  }

  private String frozen() {
    var page = signOffs.find(visit.id()).orElseThrow().page();
    return new String(new ContentStore(database).get(page).orElseThrow(), StandardCharsets.UTF_8);
  }

  private static Strokes drawn() {
    return Strokes.NONE.plus(
        List.of(
            new Strokes.Point(100, 900),
            new Strokes.Point(2000, 300),
            new Strokes.Point(3000, 1200)));
  }
}
