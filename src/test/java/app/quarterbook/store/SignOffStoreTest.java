package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.Leg;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignOffStoreTest {
  private static final Instant NOW = Instant.parse("2026-03-10T15:04:05Z");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Strokes DRAWN =
      Strokes.NONE.plus(List.of(new Strokes.Point(10, 20), new Strokes.Point(300, 400)));

  private final Database database = Database.inMemory(Clock.fixed(NOW, ZoneOffset.UTC));
  private final SignOffStore signOffs = new SignOffStore(database);
  private final VisitStore visits = new VisitStore(database);
  private final PartStore parts = new PartStore(database);
  private final OpenPointStore points = new OpenPointStore(database);
  private final Client bakery = Client.named("Copper Lane Bakery");
  private final Site site = Site.named(bakery.id(), "Head office");
  private final Visit visit =
      Visit.begun(bakery.id(), VisitKind.ON_SITE, DAY, LocalTime.of(9, 0))
          .withSite(site.id())
          .withNotes("As read.")
          .withNext(new NextStep("Send the quote", null, false));
  private final Part part = Part.named(visit.id(), 0, "SSD");
  private final OpenPoint point = OpenPoint.written(visit.id(), 0, "Label the ports");
  private final String page =
      new ContentStore(database).put("<html>as read</html>".getBytes(StandardCharsets.UTF_8));

  SignOffStoreTest() {
    new ClientStore(database).save(bakery);
    new SiteStore(database).save(site);
    visits.save(visit);
    parts.save(part);
    points.save(point);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aSignatureComesBackAsItWasGiven() {
    var signed = signed("Jörg Groß");
    signOffs.sign(signed);
    assertThat(signOffs.find(visit.id())).contains(signed);
    assertThat(signed.isIntact()).isTrue();
    assertThat(signOffs.states(List.of(visit.id())))
        .containsOnly(Map.entry(visit.id(), SignState.SIGNED));
  }

  @Test
  void nobodySignsTwice() {
    signOffs.sign(signed("Jörg Groß"));
    assertThatThrownBy(() -> signOffs.sign(signed("Somebody else")))
        .hasMessage("store.signedAlready");
    assertThat(signOffs.find(visit.id()).orElseThrow().name()).isEqualTo("Jörg Groß");
  }

  @Test
  void aSignatureTakesThePlaceOfTheReasonForNone() {
    signOffs.sign(SignOff.unsigned(visit.id(), NOW, BERLIN, "Everybody had left", page));
    assertThat(signOffs.states(List.of(visit.id()))).containsValue(SignState.UNSIGNED);
    signOffs.sign(signed("Jörg Groß"));
    assertThat(signOffs.states(List.of(visit.id()))).containsValue(SignState.SIGNED);
  }

  @Test
  void nothingThatWasReadCanBeChanged() {
    signOffs.sign(signed("Jörg Groß"));
    refused(it -> it.withNotes("Something else."));
    refused(it -> it.withMet("Nobody"));
    refused(it -> it.withKind(VisitKind.EMERGENCY));
    refused(it -> it.withOn(DAY.plusDays(1)));
    refused(it -> it.withStart(null));
    refused(it -> it.withSite(null));
    refused(it -> it.withTimes(Times.worked(600)));
    refused(it -> it.withNext(new NextStep("Nothing", null, false)));
    refused(() -> parts.save(part.withSerial("X")));
    refused(() -> parts.save(Part.named(visit.id(), 1, "Cable")));
    refused(() -> parts.delete(part.id()));
    refused(() -> points.save(point.withText("Something else")));
    refused(() -> points.save(OpenPoint.written(visit.id(), 1, "One more")));
    refused(() -> points.delete(point.id()));
    assertThat(visits.find(visit.id())).contains(visit);
    assertThat(parts.of(visit.id())).containsExactly(part);
    assertThat(points.of(visit.id())).containsExactly(point);
  }

  @Test
  void whatTheClientNeverReadStaysFree() {
    signOffs.sign(signed("Jörg Groß"));
    var changed =
        visit
            .withInternalNotes("pays late")
            .withBilling(Billing.BILLABLE)
            .withNext(visit.next().withDone(true));
    visits.save(changed);
    points.tick(point.id(), DAY);
    assertThat(visits.find(visit.id())).contains(changed);
    assertThat(points.of(visit.id()).getFirst().doneOn()).isEqualTo(DAY);
  }

  @Test
  void theWayBackComesAfterTheSignature() {
    signOffs.sign(signed("Jörg Groß"));
    var timer = new TimerStore(database);
    timer.run(visit.id(), Leg.TRAVEL_BACK);
    timer.stop(NOW.plusSeconds(1800));
    assertThat(visits.find(visit.id()).orElseThrow().times().travelBack()).isEqualTo(30);
    refused(() -> timer.run(visit.id(), Leg.WORK));
  }

  @Test
  void anOpenVisitIsFree() {
    var changed = visit.withNotes("Something else.");
    visits.save(changed);
    parts.delete(part.id());
    assertThat(visits.find(visit.id())).contains(changed);
  }

  @Test
  void aSignedVisitCanBeDeletedWholeAndItsSiteToo() {
    signOffs.sign(signed("Jörg Groß"));
    new SiteStore(database).delete(site.id());
    visits.delete(visit.id());
    assertThat(signOffs.find(visit.id())).isEmpty();
    database.journal().undo();
    database.journal().undo();
    assertThat(signOffs.find(visit.id())).isPresent();
    assertThat(visits.find(visit.id())).contains(visit);
  }

  @Test
  void undoTakesTheSignatureBackInOneStepAndThenTheVisitIsOpen() {
    signOffs.sign(signed("Jörg Groß"));
    database.journal().undo();
    assertThat(signOffs.find(visit.id())).isEmpty();
    visits.save(visit.withNotes("Something else."));
    assertThat(visits.find(visit.id()).orElseThrow().notes()).isEqualTo("Something else.");
  }

  @Test
  void anAddendumIsForSignedVisitsAndForItsDay() {
    var addendum = Addendum.begun(visit.id(), database.clock()).withText("The fan came too.");
    assertThatThrownBy(() -> signOffs.save(addendum)).hasMessage("store.notSigned");
    signOffs.sign(signed("Jörg Groß"));
    signOffs.save(addendum);
    signOffs.save(addendum.withText("The fan came too, on Tuesday."));
    assertThat(signOffs.addenda(visit.id()))
        .containsExactly(addendum.withText("The fan came too, on Tuesday."));
    assertThat(signOffs.states(List.of(visit.id()))).containsValue(SignState.ADDED);
    var yesterday =
        new Addendum(
            addendum.id(), visit.id(), NOW.minusSeconds(86_400), ZoneOffset.UTC, "too late");
    database.replay(
        jooq -> jooq.execute("update addendum set made_at = timestamp '2026-03-09 15:04:05+00'"));
    assertThatThrownBy(() -> signOffs.save(yesterday)).hasMessage("store.addendumClosed");
  }

  @Test
  void anAddendumWithoutWordsIsNone() {
    signOffs.sign(signed("Jörg Groß"));
    var addendum = Addendum.begun(visit.id(), database.clock()).withText("The fan came too.");
    signOffs.save(addendum);
    signOffs.save(addendum.withText(" "));
    assertThat(signOffs.addenda(visit.id())).isEmpty();
  }

  @Test
  void whatIsChangedBehindTheBackIsNoticed() {
    signOffs.sign(signed("Jörg Groß"));
    assertThat(new Audit(database).brokenSignOffs()).isZero();
    for (var forged :
        List.of(
            "name = 'Somebody else'",
            "signature = 'M1 1L2 2'",
            "signature = 'no path'",
            "signed_at = timestamp '2026-03-10 15:04:06+00'",
            "zone = 'Nowhere/Atall'",
            "reason = 'x'",
            "page = '" + "0".repeat(64) + "'",
            "digest = '" + "0".repeat(64) + "'")) {
      forge("update sign_off set " + forged);
      assertThat(new Audit(database).brokenSignOffs()).as(forged).isEqualTo(1);
      database.replay(jooq -> jooq.execute("delete from sign_off"));
      signOffs.sign(signed("Jörg Groß"));
      assertThat(new Audit(database).brokenSignOffs()).as("after " + forged).isZero();
    }
    forge("update content set bytes = X'00'");
    assertThat(new Audit(database).brokenSignOffs()).isEqualTo(1);
  }

  private void forge(String sql) {
    database.replay(jooq -> jooq.execute(sql));
  }

  private SignOff signed(String name) {
    return SignOff.signed(visit.id(), NOW, BERLIN, name, DRAWN, page);
  }

  private void refused(UnaryOperator<Visit> change) {
    refused(() -> visits.save(change.apply(visit)));
  }

  private static void refused(Runnable change) {
    assertThatThrownBy(change::run).isInstanceOf(StoreException.class).hasMessage("store.signed");
  }
}
