package app.quarterbook.exchange;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.exchange.intake.Circumstances;
import app.quarterbook.exchange.intake.ImportFiles;
import app.quarterbook.exchange.intake.ImportPlan;
import app.quarterbook.exchange.intake.Outcome;
import app.quarterbook.exchange.mapping.Suggestion;
import app.quarterbook.exchange.read.TableReader;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.intake.Holdings;
import app.quarterbook.model.plan.Bucket;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A consultant's first day: the sample files come in as their README says.
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  static final Circumstances HERE = Circumstances.in(Locale.US, LocalDate.of(2026, 11, 21), 60);
  private static final List<String> ALL =
      List.of(
          "visit-log.csv",
          "outlook-contacts.csv",
          "project-plan.csv",
          "contacts.vcf",
          "clients.csv");

  static ImportFiles.Mapped sample(String name) {
    var table = TableReader.read(SAMPLES.resolve(name));
    return new ImportFiles.Mapped(table, Suggestion.of(table));
  }

  static List<ImportPlan> plan(Holdings held, List<String> names) {
    return ImportFiles.plan(names.stream().map(SamplesTest::sample).toList(), held, HERE);
  }

  private static Holdings imported(String... names) {
    return ImportFiles.intake(plan(Holdings.NONE, List.of(names)));
  }

  private static Holdings all() {
    return ImportFiles.intake(plan(Holdings.NONE, ALL));
  }

  @Test
  void clientsComeInOnceAndTheDoubleIsMerged() {
    var plan = plan(Holdings.NONE, List.of("clients.csv")).getFirst();
    assertThat(plan.count(Result.NEW)).isEqualTo(34);
    assertThat(plan.all(Result.DOUBLE)).extracting(Outcome::record).containsExactly(35);
    assertThat(plan.intake().clients())
        .hasSize(34)
        .extracting("name")
        .contains("Harbor Ridge Title Co.");
    assertThat(plan.intake().people()).hasSize(34);
    assertThat(plan.intake().agreements()).hasSize(23).allMatch(Agreement::isActive);
    assertThat(
            plan.intake().agreements().stream()
                .map(Agreement::monthlyFee)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("30891");
    var fairview =
        plan.intake().clients().stream()
            .filter(c -> c.name().startsWith("Fairview"))
            .findFirst()
            .orElseThrow();
    assertThat(fairview.notes())
        .contains("duplicate? see above", "Workstations: 18", "Deal: hourly");
    assertThat(fairview.size().workstations()).isEqualTo(3);
  }

  @Test
  void visitsComeInButForThreeThatCannot() {
    var plan = plan(imported("clients.csv"), List.of("visit-log.csv")).getFirst();
    assertThat(plan.count(Result.NEW)).isEqualTo(1237);
    assertThat(plan.intake().visits().stream().mapToInt(visit -> visit.times().work()).sum())
        .isEqualTo(200_970);
    assertThat(plan.all(Result.PROBLEM)).extracting(Outcome::record).containsExactly(18, 401, 701);
    assertThat(plan.all(Result.PROBLEM))
        .extracting(outcome -> outcome.reasons().getFirst().text())
        .containsExactly(
            "No client is called ‘Unknown Firm LLC’",
            "Date: ‘13/45/2022’ is no date",
            "Duration: ‘all day’ is no length of time");
  }

  @Test
  void plansComeInWithTheirBuckets() {
    var items =
        plan(imported("clients.csv"), List.of("project-plan.csv")).getFirst().intake().items();
    assertThat(items).hasSize(186);
    assertThat(
            items.stream()
                .map(item -> item.cost().oneOff())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("828500");
    assertThat(items.stream().filter(item -> !item.isOpen())).hasSize(30);
    assertThat(items.stream().collect(groupingBy(item -> item.bucket(), counting())))
        .containsEntry(Bucket.NOW, 69L)
        .containsEntry(Bucket.NEXT, 57L)
        .containsEntry(Bucket.LATER, 60L);
    assertThat(items).extracting("notes").contains("=SUMME(A1:A9)");
    assertThat(items).extracting(item -> item.doer().name()).contains("Elektriker Weiß");
  }

  @Test
  void peopleAreTheSameInEveryFile() {
    var clients = imported("clients.csv");
    var vcf = plan(clients, List.of("contacts.vcf")).getFirst();
    assertThat(vcf.count(Result.SAME) + vcf.count(Result.CHANGED)).isEqualTo(34);
    var outlook = plan(clients.with(vcf.intake()), List.of("outlook-contacts.csv")).getFirst();
    assertThat(outlook.count(Result.SAME) + outlook.count(Result.CHANGED)).isEqualTo(17);
    assertThat(clients.with(vcf.intake()).with(outlook.intake()).people())
        .hasSize(34)
        .extracting("name")
        .contains("Hal Ximénez", "Vic Sørensen");
  }

  @Test
  void peopleAloneBringTheirFirms() {
    var held = imported("contacts.vcf", "outlook-contacts.csv");
    assertThat(held.people()).hasSize(34);
    assertThat(held.clients()).hasSize(34);
    var clients = plan(held, List.of("clients.csv")).getFirst();
    assertThat(held.with(clients.intake()).clients()).hasSize(34);
    assertThat(held.with(clients.intake()).people()).hasSize(34);
    assertThat(held.with(clients.intake()).agreements()).hasSize(23);
  }

  @Test
  void aSecondImportChangesNothing() {
    var held = all();
    assertThat(held.clients()).hasSize(34);
    assertThat(held.people()).hasSize(34);
    assertThat(held.visits()).hasSize(1237);
    assertThat(held.items()).hasSize(186);
    for (var name : ALL) {
      assertThat(plan(held, List.of(name)).getFirst().intake()).as(name).isEqualTo(Holdings.NONE);
    }
    assertThat(ImportFiles.intake(plan(held, ALL.reversed()))).isEqualTo(Holdings.NONE);
  }

  @Test
  void sheetsAreTheSameAsTheirTexts() {
    var held = all();
    assertThat(ImportFiles.intake(plan(held, List.of("clients.xlsx", "visit-log.xlsx"))))
        .isEqualTo(Holdings.NONE);
    var fromSheets =
        ImportFiles.intake(plan(Holdings.NONE, List.of("clients.xlsx", "visit-log.xlsx")));
    assertThat(fromSheets.clients()).hasSize(34);
    assertThat(fromSheets.people()).extracting("name").contains("Hal Ximénez");
    assertThat(fromSheets.visits()).hasSize(1237);
    assertThat(ImportFiles.intake(plan(fromSheets, List.of("clients.csv", "visit-log.csv"))))
        .isEqualTo(Holdings.NONE);
  }

  @Test
  void whatWasChangedByHandStays() {
    var held = all();
    var bakery =
        held.clients().stream()
            .filter(c -> c.name().startsWith("Copper"))
            .findFirst()
            .orElseThrow();
    var edited =
        bakery
            .withSize(bakery.size().withWorkstations(99))
            .withNotes("mine")
            .withName("Copper Lane");
    var visits =
        Stream.of(held)
            .flatMap(h -> h.visits().stream())
            .limit(3)
            .map(v -> v.withNotes("mine"))
            .toList();
    var later =
        held.with(
            new Holdings(
                List.of(edited),
                List.of(),
                List.of(),
                List.of(),
                visits,
                List.of(),
                List.of(),
                List.of()));
    assertThat(ImportFiles.intake(plan(later, ALL))).isEqualTo(Holdings.NONE);
  }
}
