package app.quarterbook.bench;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.TierWords;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.offer.Offer;
import app.quarterbook.report.offer.OfferPdf;
import app.quarterbook.report.rate.RateCardPdf;
import app.quarterbook.report.rate.RateCardReport;
import app.quarterbook.store.AgreementStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuoteStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.TierStore;
import app.quarterbook.store.Workbook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;

/// How long a rate card and an offer take from the click to the file's bytes.
final class DocumentBench {
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 5;

  private DocumentBench() {}

  static void measure(BenchTable table, double factor, Clock clock) throws Exception {
    try (var database = Workbook.open(Lifetimes.folder(factor, clock), clock)) {
      var agreement = new AgreementStore(database).active().getFirst();
      table.add("rate card", "ms", "≤ 1000", factor, took(() -> rateCard(database)));
      table.add(
          "offer of three tiers", "ms", "≤ 1000", factor, took(() -> offer(database, agreement)));
    }
  }

  private static void rateCard(Database database) {
    var report =
        new RateCardReport(
            new SettingStore(database).load(),
            RateCard.shipped(LocalDate.now(database.clock())),
            new TierStore(database).all(),
            TierWords.listed(WordingKey.BENEFITS.shipped()),
            database.clock().instant());
    RateCardPdf.of(report, Pictures.NONE);
  }

  private static void offer(Database database, Agreement agreement) {
    var quotes = new QuoteStore(database);
    var today = LocalDate.now(database.clock());
    var offer =
        new Offer(
            new SettingStore(database).load(),
            "Larkspur Dental",
            today,
            RateCard.shipped(today),
            Stream.of(Tier.values())
                .flatMap(tier -> quotes.offered(agreement.id(), tier).stream())
                .toList(),
            database.clock().instant());
    OfferPdf.pdf(offer, Pictures.NONE);
  }

  private static Samples took(Runnable work) {
    var took = new ArrayList<Double>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      if (round >= 0) {
        took.add((System.nanoTime() - start) / 1e6);
      }
    }
    return Samples.of(took);
  }
}
