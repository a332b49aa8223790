package app.quarterbook.ui.agreement;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.report.offer.Offer;
import app.quarterbook.report.offer.OfferPdf;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuoteStore;
import app.quarterbook.store.RateCardStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileSaver;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the offer of an agreement, the three tiers side by side, and saves it as a PDF where the
/// person wants it. From then on the agreement is offered.
final class OfferViewModel {
  private final Desk desk;
  private final FileSaver saver;
  private final AgreementId id;
  private final AgreementStore agreements;
  private final ClientStore clients;
  private final QuoteStore quotes;
  private final RateCardStore cards;
  private final SettingStore settings;
  private final ContentStore contents;

  OfferViewModel(Database database, Desk desk, AgreementId id) {
    this.desk = desk;
    saver = new FileSaver(desk, "agreement.offer");
    this.id = id;
    agreements = new AgreementStore(database);
    clients = new ClientStore(database);
    quotes = new QuoteStore(database);
    cards = new RateCardStore(database);
    settings = new SettingStore(database);
    contents = new ContentStore(database);
  }

  /// Asks where to, and saves the offer there.
  void save() {
    desk.autosaves().flushAll();
    desk.background().run(this::read, found -> found.ifPresent(this::ask));
  }

  /// @param logo null where there is none
  private record Made(Offer offer, byte @Nullable [] logo) {
    byte[] pdf() {
      return OfferPdf.pdf(offer, digest -> Optional.ofNullable(logo));
    }
  }

  private Optional<Made> read() {
    var today = LocalDate.now(desk.clock());
    var figures = settings.load();
    var logo = figures.consultant().logo();
    return agreements
        .find(id)
        .map(
            agreement ->
                new Made(
                    new Offer(
                        figures,
                        clients.find(agreement.client()).orElseThrow().name(),
                        today,
                        cards.cards().on(agreement.term().start()),
                        Stream.of(Tier.values())
                            .flatMap(tier -> quotes.offered(id, tier).stream())
                            .toList(),
                        desk.clock().instant()),
                    logo.isEmpty() ? null : contents.get(logo).orElse(null)));
  }

  private void ask(Made made) {
    saver.save(OfferPdf.fileName(made.offer()), made::pdf, this::offered);
  }

  private void offered() {
    agreements
        .find(id)
        .filter(it -> it.state() == AgreementState.DRAFT || it.state() == AgreementState.OFFERED)
        .map(this::offered)
        .ifPresent(agreements::save);
  }

  private Agreement offered(Agreement agreement) {
    return agreement.withState(AgreementState.OFFERED).withOfferedOn(LocalDate.now(desk.clock()));
  }
}
