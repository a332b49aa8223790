package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.Charge;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitEdit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.model.visit.VisitLine;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitStoreTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private final Database database =
      Database.inMemory(Clock.fixed(Instant.parse("2026-03-10T09:00:00Z"), ZoneOffset.UTC));
  private final VisitStore visits = new VisitStore(database);
  private ClientId bakery;

  @BeforeEach
  void begin() {
    bakery = client("Copper Lane Bakery");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aVisitComesBackAsItWasSaved() {
    var full = full();
    visits.save(full);
    assertThat(visits.find(full.id())).contains(full);
    var bare = Visit.begun(bakery, VisitKind.PHONE, DAY, null);
    visits.save(bare);
    assertThat(visits.find(bare.id())).contains(bare);
    var changed = full.withStart(null).withTimes(Times.worked(5)).withNext(NextStep.NONE);
    visits.save(changed);
    assertThat(visits.find(full.id())).contains(changed);
  }

  @Test
  void theLogIsLightAndTheLatestComesFirst() {
    var full = full();
    visits.save(full);
    visits.save(Visit.begun(bakery, VisitKind.PHONE, DAY.minusDays(1), LocalTime.of(16, 0)));
    visits.save(Visit.begun(bakery, VisitKind.PHONE, DAY, LocalTime.of(7, 0)));
    visits.save(Visit.begun(bakery, VisitKind.PHONE, DAY, null));
    assertThat(VisitLogs.all(database))
        .extracting(VisitLine::on, VisitLine::start)
        .containsExactly(
            tuple(DAY, LocalTime.of(8, 30)),
            tuple(DAY, LocalTime.of(7, 0)),
            tuple(DAY, null),
            tuple(DAY.minusDays(1), LocalTime.of(16, 0)));
    assertThat(VisitLogs.all(database).getFirst())
        .isEqualTo(
            new VisitLine(
                full.id(),
                bakery,
                "Copper Lane Bakery",
                VisitKind.ON_SITE,
                DAY,
                LocalTime.of(8, 30),
                90,
                45,
                112,
                Billing.COVERED,
                "Replaced the UPS",
                full.next()));
    var other = client("Harbor Ridge Title");
    visits.save(Visit.begun(other, VisitKind.EMAIL, DAY, null));
    assertThat(VisitLogs.of(database, other))
        .extracting(VisitLine::kind)
        .containsExactly(VisitKind.EMAIL);
    assertThat(VisitLogs.all(database)).hasSize(5);
  }

  @Test
  void typingInOneTextIsOneStepAndEverythingElseIsItsOwn() {
    var visit = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null);
    visits.save(visit);
    visits.save(visit.withNotes("Re"));
    visits.save(visit.withNotes("Repl"));
    visits.save(visit.withNotes("Replaced"));
    visits.save(visit.withNotes("Replaced").withBilling(Billing.FREE));
    database.journal().undo();
    assertThat(visits.find(visit.id())).contains(visit.withNotes("Replaced"));
    assertThat(database.journal().undoable().orElseThrow().key()).isEqualTo("visit.did.notes");
    database.journal().undo();
    assertThat(visits.find(visit.id())).contains(visit);
    database.journal().undo();
    assertThat(visits.find(visit.id())).isEmpty();
    assertThat(database.journal().undoable().orElseThrow().key()).isNotEqualTo("visit.did.add");
  }

  @Test
  void textsTypedInTwoPlacesDoNotMerge() {
    var visit = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null);
    visits.save(visit);
    visits.save(visit.withNotes("seen"));
    visits.save(visit.withNotes("seen").withInternalNotes("moody"));
    database.journal().undo();
    assertThat(visits.find(visit.id())).contains(visit.withNotes("seen"));
  }

  @Test
  void aTickAndADeleteCanBeUndone() {
    var visit = full();
    visits.save(visit);
    visits.tick(visit.id(), true);
    assertThat(visits.find(visit.id()).orElseThrow().next().done()).isTrue();
    assertThat(database.journal().undo().orElseThrow().args()).containsExactly("Send the offer");
    assertThat(visits.find(visit.id())).contains(visit);
    visits.delete(visit.id());
    assertThat(visits.find(visit.id())).isEmpty();
    database.journal().undo();
    assertThat(visits.find(visit.id())).contains(visit);
  }

  @Test
  void theChargeFollowsWhatItIsWorkedOutFrom() {
    var visit = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null);
    visits.save(visit);
    assertThat(charge(visit)).as("nothing was done yet").isEqualTo(Charge.NONE);
    visits.save(visit.withTimes(Times.worked(76)));
    assertThat(charge(visit).minutes()).isEqualTo(90);
    var site = Site.named(bakery, "Mill").withDistance(new BigDecimal("20"));
    new SiteStore(database).save(site);
    visits.save(kept(visit).withSite(site.id()));
    assertThat(charge(visit).travel()).isEqualTo("45.00");
    visits.save(kept(visit).withDistance(BigDecimal.TEN));
    assertThat(charge(visit).travel()).isEqualTo("0.00");
    visits.save(kept(visit).withKind(VisitKind.PHONE));
    assertThat(charge(visit)).isEqualTo(new Charge(90, 0, new BigDecimal("0.00"), false));
  }

  @Test
  void theConsultantsOwnFigureStaysUntilItIsGivenBackToTheRule() {
    var visit = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null).withTimes(Times.worked(20));
    visits.save(visit);
    var own = new Charge(45, 0, BigDecimal.ZERO, true);
    visits.save(kept(visit).withCharge(own));
    visits.save(kept(visit).withTimes(Times.worked(200)));
    assertThat(charge(visit)).isEqualTo(own);
    visits.save(kept(visit).withCharge(own.withOwn(false)));
    assertThat(charge(visit).minutes()).isEqualTo(210);
  }

  @Test
  void aNewRuleDoesNotReachBack() {
    var visit = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null).withTimes(Times.worked(20));
    visits.save(visit);
    new SettingStore(database).save(SettingKey.ON_SITE_MINIMUM, "240");
    visits.save(kept(visit).withNotes("Replaced the UPS"));
    assertThat(charge(visit).minutes()).isEqualTo(60);
    visits.save(kept(visit).withTimes(Times.worked(21)));
    assertThat(charge(visit).minutes()).isEqualTo(240);
  }

  @Test
  void aFormLeavesAloneWhatItDidNotChange() {
    var base = Visit.begun(bakery, VisitKind.ON_SITE, DAY, null);
    visits.save(base);
    visits.save(base.withTimes(new Times(20, 0, 0, 0)).withMet("Lena"));
    visits.save(new VisitEdit(base, base.withNotes("typed").withTimes(Times.worked(5))));
    assertThat(kept(base).times()).isEqualTo(new Times(20, 5, 0, 0));
    assertThat(kept(base).notes()).isEqualTo("typed");
    assertThat(kept(base).met()).isEqualTo("Lena");
    visits.delete(base.id());
    visits.save(new VisitEdit(base, base.withNotes("too late")));
    assertThat(visits.find(base.id())).isEmpty();
  }

  @Test
  void whoShowsVisitsIsToldAndNothingNewIsNoStep() {
    var told = new ArrayList<String>();
    database.listen(EnumSet.of(Rows.VISIT), () -> told.add("visit"));
    var visit = full();
    visits.save(visit);
    visits.save(visit);
    assertThat(told).containsExactly("visit");
  }

  private Visit kept(Visit visit) {
    return visits.find(visit.id()).orElseThrow();
  }

  private Charge charge(Visit visit) {
    return kept(visit).charge();
  }

  private ClientId client(String name) {
    var client = Client.named(name);
    new ClientStore(database).save(client);
    return client.id();
  }

  private Visit full() {
    return new Visit(
        VisitId.next(),
        bakery,
        null,
        VisitKind.ON_SITE,
        DAY,
        LocalTime.of(8, 30),
        new Times(20, 90, 25, 10),
        new BigDecimal("24.5"),
        Billing.COVERED,
        new Charge(90, 22, new BigDecimal("45.00"), true),
        RateItem.NETWORK,
        "Lena",
        "\n  Replaced the UPS \nand tested it",
        "They pay late",
        new NextStep("Send the offer", DAY.plusDays(3), false));
  }
}
