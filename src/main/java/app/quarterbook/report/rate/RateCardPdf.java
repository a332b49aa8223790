package app.quarterbook.report.rate;

import app.quarterbook.model.agreement.Conditions;
import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.offer.Quote;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.price.RateUnit;
import app.quarterbook.model.rate.RateCard;
import app.quarterbook.model.setting.Settings;
import app.quarterbook.report.FileName;
import app.quarterbook.report.Head;
import app.quarterbook.report.Money;
import app.quarterbook.report.OnePage;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.Sender;
import app.quarterbook.report.Template;
import app.quarterbook.text.Text;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The rate card as a PDF of one page, or the sentence that says why it cannot be one.
public final class RateCardPdf {
  private static final Template TEMPLATE = new Template("rate-card");

  private RateCardPdf() {}

  /// What became of it.
  public sealed interface Result {}

  /// One page.
  public record Made(byte[] pdf) implements Result {}

  /// More than a page even in the smallest letters that can be read.
  ///
  /// @param sentence what is too long, and what to do
  public record TooLong(String sentence) implements Result {}

  /// @param pictures where the logo is
  public static Result of(RateCardReport report, Pictures pictures) {
    var one = new OnePage(new PdfMaker(pictures));
    return one.fit(size -> page(report, size))
        .<Result>map(Made::new)
        .orElseGet(() -> new TooLong(culprit(report)));
  }

  public static String fileName(RateCardReport report) {
    return FileName.pdf(
        report.settings().consultant().title(),
        Text.of("report.rate.title"),
        report.card().isFromTheBeginning() ? "" : report.card().from().toString());
  }

  /// The longer of what can be written by hand; the rest always fits.
  private static String culprit(RateCardReport report) {
    var from = report.settings().consultant();
    int address = from.title().length() + String.join(" ", from.lines()).length();
    int benefits = String.join(" ", report.benefits()).length();
    return benefits >= address
        ? Text.of("report.rate.tooLong.benefits", report.benefits().size())
        : Text.of("report.rate.tooLong.address");
  }

  private record Row(String name, String usual, List<String> prices) {}

  private record Section(String title, List<Row> rows) {}

  /// What the template asks for.
  private record Shown(
      Sender sender,
      String size,
      String since,
      List<String> tiers,
      List<Section> sections,
      boolean hasBenefits,
      List<String> benefits,
      List<String> rules) {}

  private static String page(RateCardReport report, String size) {
    var settings = report.settings();
    var head =
        Head.of(
            Text.of("report.rate.title"),
            Text.of("report.rate.subject"),
            settings.consultant(),
            report.made());
    return TEMPLATE.page(
        head,
        new Shown(
            Sender.of(settings.consultant()),
            size,
            since(report.card()),
            Stream.of(Tier.values()).map(settings::tierName).toList(),
            Stream.of(RateUnit.HOUR, RateUnit.MONTH, RateUnit.ONCE)
                .map(unit -> section(report, unit))
                .toList(),
            !report.benefits().isEmpty(),
            report.benefits(),
            RuleWords.of(settings, report.card())));
  }

  private static String since(RateCard card) {
    return card.isFromTheBeginning()
        ? ""
        : Text.of(
            "report.rate.since",
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(card.from()));
  }

  private static Section section(RateCardReport report, RateUnit unit) {
    return new Section(
        Text.of(unit), RateItem.of(unit).stream().map(item -> row(report, item)).toList());
  }

  private static Row row(RateCardReport report, RateItem item) {
    var money = money(report.settings());
    return new Row(
        Text.of(item),
        money.write(report.card().price(item)),
        Stream.of(Tier.values())
            .map(tier -> Quote.price(report.card(), item, tier, conditions(report, tier)))
            .map(money::write)
            .toList());
  }

  private static Conditions conditions(RateCardReport report, Tier tier) {
    return Objects.requireNonNull(report.tiers().get(tier));
  }

  private static Money money(Settings settings) {
    return new Money(settings.currency());
  }
}
