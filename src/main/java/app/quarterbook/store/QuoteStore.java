package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT_LINE;
import static app.quarterbook.store.schema.Tables.VISIT;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// What an agreement costs and why: its lines and the history of its counts. The fee is kept in
/// step with the lines, each change one step of the journal.
public final class QuoteStore {
  private final Database database;
  private final AgreementStore agreements;
  private final TierStore tiers;
  private final RateCardStore cards;

  public QuoteStore(Database database) {
    this.database = database;
    agreements = new AgreementStore(database);
    tiers = new TierStore(database);
    cards = new RateCardStore(database);
  }

  /// The lines of an agreement, in order; none where the fee was given as it is.
  public List<AgreementLine> lines(AgreementId agreement) {
    return database.read(jooq -> AgreementParts.lines(jooq, agreement));
  }

  /// The counts from the quoted ones on; none before the agreement was in force.
  public List<CountChange> counts(AgreementId agreement) {
    return database.read(jooq -> AgreementParts.counts(jooq, agreement));
  }

  /// Minutes of work at a client after one day and up to another.
  public long worked(ClientId client, LocalDate after, LocalDate until) {
    return database.read(
        jooq ->
            jooq.select(DSL.coalesce(DSL.sum(VISIT.WORK), BigDecimal.ZERO))
                .from(VISIT)
                .where(VISIT.CLIENT_ID.eq(client))
                .and(VISIT.VISITED_ON.gt(after).and(VISIT.VISITED_ON.le(until)))
                .fetchSingle()
                .value1()
                .longValue());
  }

  /// What the agreement would be in a tier, by the prices of the day it starts.
  public Optional<Quote> quoted(AgreementId id, Tier tier) {
    return agreements
        .find(id)
        .map(
            agreement ->
                Quote.of(
                    agreement,
                    lines(id),
                    tier,
                    tiers.of(tier),
                    cards.cards().on(agreement.term().start()),
                    Text::of));
  }

  /// The agreement as it is offered in a tier: in its own as it stands where that was put together
  /// line by line, in another as that would make it.
  public Optional<Quote> offered(AgreementId id, Tier tier) {
    var lines = lines(id);
    return agreements
        .find(id)
        .filter(agreement -> agreement.tier() == tier && !lines.isEmpty())
        .map(agreement -> new Quote(agreement, lines))
        .or(() -> quoted(id, tier).map(this::withSetup));
  }

  /// Makes the agreement one of a tier: the tier's conditions, and lines from the counts. Lines of
  /// one's own stay.
  public void quote(AgreementId id, Tier tier) {
    quoted(id, tier)
        .ifPresent(
            quote ->
                database.write(
                    label("agreement.did.quote", quote.agreement()),
                    jooq -> put(jooq, withSetup(quote))));
  }

  /// An offer is accepted: it is in force from now on, what follows a sale begins, and who pays
  /// month by month is a client under agreement.
  ///
  /// @param tier the one that was chosen; null: as it stands
  public void accept(AgreementId id, @Nullable Tier tier) {
    var today = LocalDate.now(database.clock());
    agreements
        .find(id)
        .ifPresent(
            before -> {
              boolean other = tier != null && tier != before.tier();
              var quote =
                  (other ? quoted(id, tier) : Optional.<Quote>empty())
                      .orElseGet(() -> new Quote(before, lines(id)));
              var signed = quote.agreement().signedOn();
              var accepted =
                  quote
                      .agreement()
                      .withState(AgreementState.ACTIVE)
                      .withSignedOn(signed == null ? today : signed);
              database.write(
                  label("agreement.did.activate", before),
                  jooq -> {
                    put(jooq, new Quote(accepted, quote.lines()));
                    underAgreement(accepted, today);
                    return new SaleStore(database).afterSale(id);
                  });
            });
  }

  private void underAgreement(Agreement agreement, LocalDate today) {
    var clients = new ClientStore(database);
    clients
        .find(agreement.client())
        .filter(client -> agreement.kind().isRecurring() && client.stage() != Stage.AGREEMENT)
        .ifPresent(client -> clients.move(client.id(), Stage.AGREEMENT, today, ""));
  }

  /// Adds a line of the rate card.
  ///
  /// @return the new line
  public Optional<AgreementLine> add(AgreementId id, RateItem item) {
    return add(
        id,
        agreement ->
            Quote.line(
                agreement,
                lines(id).size(),
                item,
                agreement.tier(),
                cards.cards().on(agreement.term().start()),
                Text::of));
  }

  /// Puts a line in, or a changed one in its place.
  public void save(AgreementLine line) {
    if (!lines(line.agreement()).contains(line)) {
      add(line.agreement(), agreement -> line);
    }
  }

  /// Takes a line away. Without any the fee stays as it was.
  public void delete(AgreementLine line) {
    change(
        line.agreement(),
        Function.identity(),
        jooq -> jooq.deleteFrom(AGREEMENT_LINE).where(AGREEMENT_LINE.ID.eq(line.id())).execute());
  }

  private Optional<AgreementLine> add(AgreementId id, Function<Agreement, AgreementLine> make) {
    var line = agreements.find(id).map(make);
    line.ifPresent(
        it ->
            change(
                id, label -> label.merging(it.id().value()), jooq -> AgreementParts.put(jooq, it)));
    return line;
  }

  private void change(
      AgreementId id, Function<Label, Label> merging, Function<DSLContext, Integer> change) {
    agreements
        .find(id)
        .ifPresent(
            agreement ->
                database.write(
                    merging.apply(label("agreement.did.lines", agreement)),
                    jooq -> change.apply(jooq) + AgreementParts.sumUp(jooq, agreement, today())));
  }

  private int put(DSLContext jooq, Quote quote) {
    var id = quote.agreement().id();
    var before = agreements.find(id).orElse(null);
    var kept = quote.lines().stream().map(AgreementLine::id).toList();
    int changed =
        jooq.deleteFrom(AGREEMENT_LINE)
            .where(AGREEMENT_LINE.AGREEMENT_ID.eq(id))
            .and(AGREEMENT_LINE.ID.notIn(kept))
            .execute();
    var there = new ArrayList<>(AgreementParts.lines(jooq, id));
    for (var line : quote.lines()) {
      changed += there.contains(line) ? 0 : AgreementParts.put(jooq, line);
    }
    return changed + AgreementParts.save(jooq, before, quote.agreement(), today());
  }

  /// The first agreement with a client costs the onboarding once.
  private Quote withSetup(Quote quote) {
    var agreement = quote.agreement();
    if (agreement.follows() != null || agreement.setupFee().signum() != 0) {
      return quote;
    }
    var card = cards.cards().on(agreement.term().start());
    return new Quote(agreement.withSetupFee(card.price(RateItem.ONBOARDING)), quote.lines());
  }

  private Label label(String key, Agreement agreement) {
    return Label.of(key, agreements.name(agreement.client()));
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }
}
