package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.SALE;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.Occasion;
import app.quarterbook.model.sale.Sale;
import app.quarterbook.store.schema.tables.records.SaleRecord;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Records;

/// What follows when an agreement is sold, and when it ends: the cover page and the checklists.
public final class SaleStore {
  private final Database database;
  private final AgreementStore agreements;
  private final ClientStore clients;
  private final TemplateStore templates;
  private final ChecklistStore checklists;

  public SaleStore(Database database) {
    this.database = database;
    agreements = new AgreementStore(database);
    clients = new ClientStore(database);
    templates = new TemplateStore(database);
    checklists = new ChecklistStore(database, new SaleActs(database));
  }

  /// What is to be done after the sale; begun where it was not.
  public ChecklistId afterSale(AgreementId id) {
    var known = checklists.of(id, Occasion.AFTER_SALE.name());
    if (known.isPresent()) {
      return known.get().list().id();
    }
    var sold = agreements.find(id).orElseThrow();
    return database.write(
        Label.of("checklist.did.afterSale", client(sold).name()),
        jooq -> {
          if (find(id).isEmpty()) {
            put(begun(sold));
          }
          return start(sold, Occasion.AFTER_SALE, today());
        });
  }

  /// What is to be done when an agreement has ended; begun where it was not.
  public ChecklistId offBoard(AgreementId id) {
    return checklists
        .of(id, Occasion.OFF_BOARDING.name())
        .map(run -> run.list().id())
        .orElseGet(
            () -> {
              var over = agreements.find(id).orElseThrow();
              var ended = Objects.requireNonNullElse(over.endedOn(), today());
              return start(over, Occasion.OFF_BOARDING, ended);
            });
  }

  /// What was noted at the sale of an agreement.
  public Optional<Sale> find(AgreementId id) {
    return database.read(
        jooq ->
            jooq.select(
                    SALE.AGREEMENT_ID,
                    SALE.ACCEPTED_ON,
                    SALE.BILLING_NAME,
                    SALE.BILLING_ADDRESS,
                    SALE.SETUP_BY,
                    SALE.MONTHLY_BY)
                .from(SALE)
                .where(SALE.ID.eq(id.value()))
                .fetchOptional(Records.mapping(Sale::new)));
  }

  /// The cover page of an agreement that was sold.
  public Optional<Cover> cover(AgreementId id) {
    return find(id).flatMap(sale -> agreements.find(id).map(sold -> cover(sold, lines(id), sale)));
  }

  /// Keeps what was noted. How it is paid decides which steps of the list are called for.
  public void save(Sale sale) {
    var agreement = agreements.find(sale.agreement());
    if (agreement.isEmpty() || find(sale.agreement()).filter(sale::equals).isPresent()) {
      return;
    }
    var label = Label.of("checklist.did.sale", client(agreement.get()).name());
    database.write(
        label.merging(sale.agreement().value()),
        jooq -> {
          checklists
              .of(sale.agreement(), Occasion.AFTER_SALE.name())
              .ifPresent(run -> paid(sale).forEach(choice -> answer(run, choice)));
          return put(sale);
        });
  }

  /// The questions of a list that the cover page answers.
  public static List<String> questions() {
    return List.of(Text.of(ShippedTemplates.SETUP), Text.of(ShippedTemplates.MONTHLY));
  }

  private static Stream<Choice> paid(Sale sale) {
    return Stream.of(
        ShippedTemplates.paid(ShippedTemplates.SETUP, sale.setupBy()),
        ShippedTemplates.paid(ShippedTemplates.MONTHLY, sale.monthlyBy()));
  }

  private void answer(Run run, Choice choice) {
    checklists.answer(run.list().id(), choice.question(), choice.answer());
  }

  /// Billed is the client at the first address that is known, until somebody says otherwise.
  private Sale begun(Agreement sold) {
    var client = client(sold);
    var address =
        new SiteStore(database)
            .of(client.id()).stream()
                .map(Site::address)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    var accepted = Objects.requireNonNullElse(sold.signedOn(), today());
    return new Sale(
        sold.id(), accepted, shortened(client.name(), 200), shortened(address, 2000), null, null);
  }

  private ChecklistId start(Agreement agreement, Occasion occasion, LocalDate on) {
    var template = templates.of(occasion.name()).orElseThrow();
    var subject = new Run.Subject(agreement.client(), agreement.id());
    var run = Run.of(template, templates.steps(template.id()), subject, on);
    checklists.start(run);
    return run.list().id();
  }

  private Cover cover(Agreement sold, List<AgreementLine> lines, Sale sale) {
    var tier = sold.tier();
    var name = tier == null ? "" : new SettingStore(database).load().tierName(tier);
    return new Cover(client(sold).name(), name, sold, lines, sale);
  }

  private List<AgreementLine> lines(AgreementId id) {
    return database.read(jooq -> AgreementParts.lines(jooq, id));
  }

  private int put(Sale sale) {
    return database.read(
        jooq ->
            Saving.put(
                jooq,
                new SaleRecord(
                    sale.agreement().value(),
                    sale.agreement(),
                    sale.acceptedOn(),
                    sale.billingName(),
                    sale.billingAddress(),
                    sale.setupBy(),
                    sale.monthlyBy())));
  }

  private Client client(Agreement agreement) {
    ClientId id = agreement.client();
    return clients.find(id).orElseThrow();
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
