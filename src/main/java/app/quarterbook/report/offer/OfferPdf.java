package app.quarterbook.report.offer;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.RollOver;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.agreement.Urgency;
import app.quarterbook.model.agreement.Way;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.report.FileName;
import app.quarterbook.report.Head;
import app.quarterbook.report.Money;
import app.quarterbook.report.OnePage;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.Sender;
import app.quarterbook.report.Template;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An offer as a PDF: what each tier costs and promises, and room to choose one and sign.
public final class OfferPdf {
  private static final Template TEMPLATE = new Template("offer");

  private OfferPdf() {}

  /// On one page where that can be.
  ///
  /// @param pictures where the logo is
  public static byte[] pdf(Offer offer, Pictures pictures) {
    return new OnePage(new PdfMaker(pictures)).fitOrFlow(size -> page(offer, size));
  }

  private static String page(Offer offer, String size) {
    var from = offer.settings().consultant();
    var head =
        Head.of(
            Text.of("report.offer.title", offer.client()),
            Text.of("report.offer.subject", offer.client(), day(offer.on())),
            from,
            offer.made());
    return TEMPLATE.page(head, shown(offer, size));
  }

  public static String fileName(Offer offer) {
    return FileName.pdf(offer.client(), offer.on().toString(), Text.of("report.offer.file"));
  }

  private record Row(String name, List<String> cells, boolean strong) {}

  /// What the template asks for.
  private record Shown(
      Sender sender,
      String size,
      String client,
      String intro,
      List<String> tiers,
      List<Row> prices,
      List<Row> promises,
      List<Row> benefits,
      String term,
      String payment,
      boolean hasExclusions,
      List<String> exclusions) {}

  private static Shown shown(Offer offer, String size) {
    var first = offer.quotes().getFirst().agreement();
    return new Shown(
        Sender.of(offer.settings().consultant()),
        size,
        offer.client(),
        Text.of("report.offer.intro", day(offer.on()), first.workstations(), first.servers()),
        offer.quotes().stream().map(quote -> tier(offer, quote)).toList(),
        prices(offer),
        promises(offer),
        benefits(offer),
        term(first),
        first.conditions().payment().strip(),
        !first.conditions().exclusions().isBlank(),
        first.conditions().exclusions().lines().filter(line -> !line.isBlank()).toList());
  }

  private static String tier(Offer offer, Quote quote) {
    var tier = quote.agreement().tier();
    return offer.settings().tierName(tier == null ? Tier.SILVER : tier);
  }

  private static List<Row> prices(Offer offer) {
    var money = new Money(offer.settings().currency());
    var rows = new ArrayList<Row>();
    var names = new LinkedHashSet<String>();
    offer.quotes().forEach(quote -> quote.lines().forEach(line -> names.add(line.name())));
    names.forEach(
        name -> rows.add(row(counted(offer, name), offer, it -> amount(it, name, money), false)));
    rows.add(
        row(
            Text.of("report.offer.month"),
            offer,
            quote -> money.write(quote.agreement().monthlyFee()),
            true));
    rows.add(
        row(
            Text.of("report.offer.year"),
            offer,
            quote -> money.write(quote.agreement().yearlyFee()),
            false));
    rows.add(
        row(
            Text.of("report.offer.setup"),
            offer,
            quote -> money.write(quote.agreement().setupFee()),
            false));
    return rows;
  }

  private static String counted(Offer offer, String name) {
    return offer.quotes().stream()
        .flatMap(quote -> quote.lines().stream())
        .filter(line -> line.name().equals(name) && line.quantity() != 1)
        .findFirst()
        .map(line -> Text.of("report.offer.line", name, line.quantity()))
        .orElse(name);
  }

  private static String amount(Quote quote, String name, Money money) {
    return quote.lines().stream()
        .filter(line -> line.name().equals(name))
        .map(line -> amount(line, money))
        .collect(Collectors.joining(", "));
  }

  private static String amount(AgreementLine line, Money money) {
    return line.quantity() == 1
        ? money.write(line.amount())
        : Text.of("report.offer.amount", money.write(line.amount()), money.write(line.price()));
  }

  private static List<Row> promises(Offer offer) {
    var rows = new ArrayList<Row>();
    rows.add(promise("report.offer.included", offer, OfferPdf::included));
    rows.add(
        promise(
            "report.offer.discount", offer, it -> Text.of("report.offer.percent", it.discount())));
    for (var way : Way.values()) {
      rows.add(promise("report.offer.response." + way.name(), offer, it -> responses(it, way)));
    }
    rows.add(
        promise(
            "report.offer.afterHours",
            offer,
            it -> premium(it.afterHours(), offer.card().afterHours())));
    rows.add(
        promise(
            "report.offer.weekend", offer, it -> premium(it.weekend(), offer.card().weekend())));
    rows.add(
        promise(
            "report.offer.travel",
            offer,
            it ->
                Text.of(
                    it.travelWaived()
                        ? "report.offer.travel.free"
                        : "report.offer.travel.charged")));
    return rows;
  }

  private static String included(Conditions conditions) {
    if (conditions.coversAll()) {
      return Text.of("report.offer.all");
    }
    if (conditions.includedMinutes() == 0) {
      return "–";
    }
    var hours = Minutes.format(conditions.includedMinutes());
    return conditions.rollOver() == RollOver.NONE
        ? hours
        : Text.of("report.offer.roll." + conditions.rollOver().name(), hours);
  }

  private static String responses(Conditions conditions, Way way) {
    return Stream.of(Urgency.values())
        .map(urgency -> conditions.responses().hours(way, urgency))
        .map(hours -> hours.map(String::valueOf).orElse("–"))
        .collect(Collectors.joining(" / "));
  }

  private static String premium(@Nullable Integer own, int usual) {
    int percent = own == null ? usual : own;
    return percent == 100
        ? Text.of("report.offer.noPremium")
        : Text.of("report.offer.percent", percent);
  }

  private static List<Row> benefits(Offer offer) {
    var all = new LinkedHashSet<String>();
    offer.quotes().forEach(quote -> all.addAll(quote.agreement().conditions().listedBenefits()));
    return all.stream().map(benefit -> benefit(offer, benefit)).toList();
  }

  private static Row benefit(Offer offer, String benefit) {
    return row(
        benefit,
        offer,
        quote -> quote.agreement().conditions().listedBenefits().contains(benefit) ? "☑" : "–",
        false);
  }

  private static Row promise(String key, Offer offer, Function<Conditions, String> words) {
    return row(Text.of(key), offer, quote -> words.apply(quote.agreement().conditions()), false);
  }

  private static Row row(String name, Offer offer, Function<Quote, String> cell, boolean strong) {
    return new Row(name, offer.quotes().stream().map(cell).toList(), strong);
  }

  private static String term(Agreement agreement) {
    var term = agreement.term();
    return Text.of(
        term.autoRenew() ? "report.offer.term.renews" : "report.offer.term.ends",
        day(term.start()),
        term.months(),
        term.noticeDays());
  }

  private static String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(day);
  }
}
