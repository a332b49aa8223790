package app.quarterbook.ui.billing;

import app.quarterbook.exchange.write.CsvFile;
import app.quarterbook.exchange.write.Sheet;
import app.quarterbook.model.billing.ClientBills;
import app.quarterbook.model.billing.VisitBill;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.BillingStore;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is to be billed up to the end of a month, client by client, and what was billed in it.
public final class BillingViewModel implements Follower {
  private static final int MONTHS = 24;

  private final Desk desk;
  private final BillingStore billing;
  private final ClientStore clients;
  private final Live<List<ClientRow>> live;
  private final ObjectProperty<YearMonth> month;
  private final BooleanProperty billed = new SimpleBooleanProperty();
  private final ObservableList<ClientRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
  private volatile Wanted wanted;

  private record Wanted(YearMonth month, boolean billed) {}

  public BillingViewModel(Database database, Desk desk) {
    this.desk = desk;
    billing = new BillingStore(database);
    clients = new ClientStore(database);
    month = new SimpleObjectProperty<>(usual(LocalDate.now(desk.clock())));
    wanted = new Wanted(month.get(), false);
    var shown = EnumSet.of(Rows.CLIENT);
    shown.addAll(BillingStore.ROWS);
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(shown, changed)::cancel,
            this::load,
            this::show);
    month.addListener((property, old, now) -> want());
    billed.addListener((property, old, now) -> want());
    live.reload();
  }

  /// The month up to whose end it is looked; in its first days the one before is usually closed.
  ObjectProperty<YearMonth> monthProperty() {
    return month;
  }

  /// Whether what was billed in the month is shown instead of what is open.
  BooleanProperty billedProperty() {
    return billed;
  }

  List<YearMonth> months() {
    var now = YearMonth.now(desk.clock());
    return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
  }

  ObservableList<ClientRow> rows() {
    return rows;
  }

  /// How much it is altogether.
  ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /// Writes down that a client's visits were billed today.
  void bill(ClientRow row) {
    bill(row.due().bills(), Text.of("billing.done", row.name(), money(row.due().total())));
  }

  /// Writes down that everything shown was billed today.
  void billAll() {
    var bills = rows.stream().flatMap(row -> row.due().bills().stream()).toList();
    bill(bills, Text.of("billing.doneAll", bills.size(), money(sum())));
  }

  /// Takes back that a visit was billed.
  void unbill(VisitRow row) {
    desk.background()
        .run(
            () -> {
              billing.unbill(row.bill().visit());
              return Text.of("billing.unbilled");
            },
            desk.toast()::undo);
  }

  /// Writes what is shown into a file a person chooses.
  void export() {
    var sheet = BillSheet.of(rows);
    desk.files()
        .save(BillingActions.EXPORT.title(), Text.of("billing.file", month.get().toString()))
        .ifPresent(
            file ->
                desk.background().run(() -> written(sheet, file), said -> desk.toast().say(said)));
  }

  void open(VisitId visit) {
    desk.navigator().go(new Place.VisitPage(visit));
  }

  void open(ClientId client) {
    desk.navigator().go(new Place.ClientPage(client));
  }

  @Override
  public void rest() {
    live.rest();
  }

  @Override
  public void wake() {
    live.wake();
  }

  @Override
  public void close() {
    live.close();
  }

  private void want() {
    wanted = new Wanted(month.get(), billed.get());
    live.reload();
  }

  private void bill(List<VisitBill> bills, String said) {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            () -> {
              billing.bill(bills);
              return said;
            },
            desk.toast()::undo);
  }

  private List<ClientRow> load() {
    var now = wanted;
    var ledgers = billing.ledgers();
    var due =
        now.billed()
            ? ClientBills.billed(ledgers, now.month())
            : ClientBills.open(ledgers, now.month());
    var names = clients.all().stream().collect(Collectors.toMap(Client::id, Client::name));
    return due.stream()
        .map(each -> new ClientRow(names.get(each.client()), each, ledgers.get(each.client())))
        .sorted(Comparator.comparing(ClientRow::name))
        .toList();
  }

  private void show(List<ClientRow> loaded) {
    rows.setAll(loaded);
    int count = rows.stream().mapToInt(row -> row.due().bills().size()).sum();
    total.set(Text.of("billing.total", rows.size(), count, money(sum())));
  }

  private BigDecimal sum() {
    return rows.stream()
        .map(row -> row.due().total())
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  private static String written(Sheet sheet, Path file) {
    try {
      CsvFile.write(sheet, file);
      return Text.of("billing.exported", sheet.rows().size(), file);
    } catch (IOException e) {
      return Text.of("exchange.notExported", file);
    }
  }

  private static YearMonth usual(LocalDate today) {
    return YearMonth.from(today.minusDays(10));
  }

  private static String money(BigDecimal amount) {
    return Spellings.MONEY.write(amount);
  }
}
