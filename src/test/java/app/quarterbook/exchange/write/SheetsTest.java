package app.quarterbook.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import app.quarterbook.exchange.Table;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.file.WholeFile;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.AgreementLineId;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.agreement.CountChangeId;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.agreement.Term;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockChangeId;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.checklist.Choice;
import app.quarterbook.model.checklist.Run;
import app.quarterbook.model.checklist.Step;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.export.Contents;
import app.quarterbook.model.export.Terms;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.price.RateItem;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateCard;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Every cell of every list comes back from its file, whatever is written in it.
class SheetsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final List<String> PIECES =
      List.of(
          "=1+1", "-", "@x", "+49", "'", "\"", "\n", "\r\n", "\t", ";", ",", "_x0041_", "Ä", "🛠");

  private final Client client = Client.named("Larkspur Dental");
  private Random random = new Random(1);

  @Property(tries = 25)
  void everyCellComesBack(@ForAll long seed) throws IOException {
    random = new Random(seed);
    var sheets = Sheets.all(contents(), false);
    assertThat(sheets).filteredOn(sheet -> !sheet.rows().isEmpty()).hasSize(8);
    for (var list : sheets) {
      if (!list.rows().isEmpty()) {
        var sheet = ended(list);
        assertSame(sheet, back(".csv", file -> CsvFile.write(sheet, file)));
        assertSame(sheet, back(".xlsx", file -> XlsxFile.write(List.of(sheet), file)));
      }
    }
  }

  @Test
  void anAgreementTellsItsFeeAndWhatHangsOnItNamesIt() {
    var agreement =
        Agreement.drafted(client.id(), new Term(DAY, 12, 60, true))
            .withEvery(FeePeriod.QUARTER)
            .withFee(new BigDecimal("300.00"));
    var line =
        new AgreementLine(
            AgreementLineId.next(),
            agreement.id(),
            0,
            RateItem.SERVER,
            "Server",
            2,
            new BigDecimal("45.00"));
    var sheets = new AgreementSheets(List.of(agreement), Map.of(client.id(), client.name()));
    assertThat(sheets.agreements().rows().getFirst())
        .startsWith("Larkspur Dental", "Fixed fee", "Silver", "Draft")
        .contains(new BigDecimal("100.00"), new BigDecimal("300.00"), "Quarterly");
    assertThat(sheets.lines(List.of(line)).rows())
        .singleElement(LIST)
        .startsWith("Larkspur Dental", "Fixed fee", DAY)
        .endsWith("Server", 2, new BigDecimal("45.00"), new BigDecimal("90.00"));
  }

  @Test
  void aBlocksChangesNameItByItsNumberAndARateFromTheBeginningHasNoDay() {
    var first = block(DAY);
    var second = block(DAY);
    var change = new BlockChange(BlockChangeId.next(), second.id(), DAY, -30, "counted twice");
    var sheets = new PrepaidSheets(List.of(first, second), Map.of(client.id(), client.name()));
    assertThat(sheets.blocks().rows()).extracting(row -> row.get(1)).containsExactly(1, 2);
    assertThat(sheets.changes(List.of(change)).rows())
        .containsExactly(List.of("Larkspur Dental", 2, DAY, -30, "counted twice"));
    var rate = OwnRate.of(client.id(), RateItem.REMOTE, RateCard.BEGINNING, BigDecimal.TEN);
    assertThat(sheets.rates(List.of(rate, rate.ended(DAY))).rows())
        .extracting(row -> row.get(2), row -> row.get(3))
        .containsExactly(tuple(null, new BigDecimal("10.00")), tuple(DAY, null));
  }

  private Contents contents() {
    var agreements =
        some(
            i ->
                Agreement.drafted(client.id(), new Term(DAY.plusDays(i), 12, 60, true))
                    .withFee(money())
                    .withSignedBy(text())
                    .withEndReason(text())
                    .withNotes(text()));
    var blocks = some(i -> block(DAY.minusDays(i)));
    return new Contents(
        Holdings.NONE.with(
            new Holdings(
                List.of(client),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                agreements,
                List.of())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Terms(
            some(i -> line(any(agreements), i)),
            some(
                i ->
                    new CountChange(
                        CountChangeId.next(), any(agreements).id(), DAY.plusDays(i), i, 2 * i)),
            blocks,
            some(
                i ->
                    new BlockChange(
                        BlockChangeId.next(), any(blocks).id(), DAY, i - 99, "x" + text())),
            some(i -> OwnRate.of(client.id(), any(RateItem.hourly()), DAY.plusDays(i), money()))),
        some(i -> run()));
  }

  private AgreementLine line(Agreement agreement, int at) {
    return new AgreementLine(
        AgreementLineId.next(),
        agreement.id(),
        at,
        random.nextBoolean() ? null : any(List.of(RateItem.values())),
        "x" + text(),
        random.nextInt(100),
        money());
  }

  private Block block(LocalDate on) {
    return new Block(
        BlockId.next(),
        client.id(),
        on,
        600,
        random.nextBoolean() ? null : on.plusYears(1),
        money(),
        text(),
        random.nextBoolean() ? null : "x" + text());
  }

  private Run run() {
    var run =
        Run.of(Template.named("x" + text()), List.of(), new Run.Subject(client.id(), null), DAY);
    return new Run(
        run.list().withClosedOn(random.nextBoolean() ? null : DAY),
        some(
            i ->
                Step.written(run.list().id(), i, "x" + text())
                    .withOwner(text())
                    .withDueOn(random.nextBoolean() ? null : DAY.plusDays(i))
                    .withChoice(random.nextBoolean() ? Choice.ALWAYS : new Choice("Paid", "card"))
                    .withDoneOn(random.nextBoolean() ? null : DAY)
                    .withDoneBy(text())
                    .withNotes(text())));
  }

  private <R> List<R> some(Function<Integer, R> record) {
    return IntStream.range(0, 1 + random.nextInt(5)).boxed().map(record).toList();
  }

  private <R> R any(List<R> some) {
    return some.get(random.nextInt(some.size()));
  }

  private BigDecimal money() {
    return BigDecimal.valueOf(random.nextInt(1_000_000), 2);
  }

  private String text() {
    return Stream.generate(
            () ->
                random.nextBoolean()
                    ? any(PIECES)
                    : String.valueOf((char) ('a' + random.nextInt(26))))
        .limit(random.nextInt(12))
        .reduce("", String::concat);
  }

  /// A reader does not know of blanks at the end of a row; so no row ends with its own last cell.
  private static Sheet ended(Sheet sheet) {
    return new Sheet(
        sheet.title(),
        Stream.concat(sheet.headers().stream(), Stream.of("Last")).toList(),
        sheet.rows().stream()
            .map(row -> Stream.concat(row.stream(), Stream.of("end")).toList())
            .toList());
  }

  private static void assertSame(Sheet sheet, Table back) {
    assertThat(back.headers()).isEqualTo(sheet.headers());
    assertThat(back.entries()).hasSameSizeAs(sheet.rows());
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int column = 0; column < sheet.headers().size(); column++) {
        var wanted = sheet.rows().get(row).get(column);
        var found = back.entries().get(row).value(column);
        assertThat(wanted instanceof Number ? plain(found) : found)
            .as("%s, %s", sheet.title(), sheet.headers().get(column))
            .isEqualTo(written(wanted));
      }
    }
  }

  /// A cell as it reads: numbers without the zeros that a spreadsheet drops.
  private static String written(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Boolean yes -> yes ? "yes" : "no";
      case Number number -> plain(number.toString());
      default -> cell.toString();
    };
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static Table back(String ending, WholeFile.Content content) throws IOException {
    var file = Files.createTempFile("sheet", ending);
    try {
      content.writeTo(file);
      return TableReader.read(file);
    } finally {
      Files.delete(file);
    }
  }
}
