package app.quarterbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.MovableClock;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockChangeId;
import app.quarterbook.model.billing.BlockSize;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExportStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  private final Database database = Database.inMemory(MovableClock.at("2026-04-20T09:00:00Z"));
  private final Client client = Client.named("Larkspur Dental");
  private final Client other = Client.named("Copper Lane Bakery");

  ExportStoreTest() {
    new ClientStore(database).save(client);
    new ClientStore(database).save(other);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsPaidForIsThereOfAllClients() {
    var blocks = new BlockStore(database);
    var rates = new OwnRateStore(database);
    var agreements = new AgreementStore(database);
    for (var each : List.of(client, other)) {
      var block = BlockSize.TEN.sold(each.id(), TODAY, RateCard.shipped(TODAY));
      blocks.save(block);
      blocks.change(new BlockChange(BlockChangeId.next(), block.id(), TODAY, -30, "twice"));
      rates.save(OwnRate.of(each.id(), RateItem.REMOTE, TODAY, BigDecimal.TEN));
      var agreement =
          Agreement.drafted(each.id(), new Term(TODAY.minusMonths(2), 12, 60, true))
              .withWorkstations(5)
              .withState(AgreementState.ACTIVE);
      agreements.save(agreement);
      agreements.save(agreement.withWorkstations(8));
    }
    var terms = new ExportStore(database).contents().terms();
    assertThat(terms.blocks()).hasSize(2);
    assertThat(terms.changes()).hasSize(2).extracting(BlockChange::minutes).containsOnly(-30);
    assertThat(terms.rates()).extracting(OwnRate::client).contains(client.id(), other.id());
    assertThat(terms.counts()).extracting(CountChange::workstations).containsExactly(5, 8, 5, 8);
  }

  @Test
  void checklistsAreThereWithTheirStepsAlsoThoseThatArePutAway() {
    var checklists = new ChecklistStore(database, (act, list) -> {});
    var template = Template.named("Audit");
    var step = TemplateStep.written(template.id(), 0, "look at the rack");
    var run = Run.of(template, List.of(step), new Run.Subject(client.id(), null), TODAY);
    checklists.start(run);
    checklists.tick(run.all().getFirst().id(), "Sam");
    assertThat(new ExportStore(database).contents().checklists())
        .singleElement()
        .satisfies(found -> assertThat(found.list().isOpen()).isFalse())
        .satisfies(found -> assertThat(found.all().getFirst().doneBy()).isEqualTo("Sam"));
  }
}
