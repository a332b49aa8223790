package app.quarterbook.ui.billing;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FilterField;
import app.quarterbook.ui.kit.ListScreen;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Named;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who is to be billed how much up to the end of a month, and below it the chosen client's visits,
/// each with how its bill came about.
public final class BillingView implements ListScreen {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu");

  private final BillingViewModel model;
  private final ObservableList<VisitRow> visits = FXCollections.observableArrayList();
  private final ListTable<ClientRow> clients;
  private final ListTable<VisitRow> bills;
  private final FilterField filter;
  private final List<Verb> verbs;
  private final Node node;

  public BillingView(BillingViewModel model) {
    this.model = model;
    clients = new ListTable<>(model.rows(), new Empty("bi-receipt", "billing.empty"));
    bills = new ListTable<>(visits, new Empty("bi-journal-text", "billing.noVisits"));
    filter = new FilterField("billing.filter", clients);
    var open = model.billedProperty().not();
    var some = Bindings.isNotEmpty(model.rows());
    var bill = clients.verb(BillingActions.BILL, model::bill, open);
    verbs =
        List.of(
            bill,
            new Verb(BillingActions.BILL_ALL, model::billAll, some.and(open)),
            bills.verb(BillingActions.UNBILL, model::unbill, model.billedProperty()),
            new Verb(BillingActions.EXPORT, model::export, some),
            bills.verb(BillingActions.VISIT, row -> model.open(row.bill().visit())),
            clients.verb(BillingActions.CLIENT, row -> model.open(row.due().client())));
    columns();
    node = page(bill);
    clients.selectedProperty().subscribe(this::choose);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Verb> verbs() {
    return verbs;
  }

  @Override
  public Parts parts() {
    return new Parts(model, clients, filter);
  }

  private Node page(Verb bill) {
    var month = new ComboBox<YearMonth>(FXCollections.observableArrayList(model.months()));
    month.setId("billing.month");
    month.setMinWidth(Region.USE_PREF_SIZE);
    month.setAccessibleText(Text.of("billing.upTo"));
    month.setConverter(new Named<>(MONTH::format));
    month.valueProperty().bindBidirectional(model.monthProperty());
    var billed = Buttons.check("billing.billedOnly", model.billedProperty());
    var total = new Label();
    total.setId("billing.total");
    total.textProperty().bind(model.totalProperty());
    total.getStyleClass().add("muted");
    var split = new SplitPane(clients.node(), bills.node());
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    var content = new VBox(split, total);
    content.getStyleClass().add("form");
    return new Page("billing.title", content)
        .tools(filter, month, billed, Buttons.of(bill, "bi-check2"));
  }

  private void columns() {
    clients
        .text("billing.column.client", ClientRow::name)
        .number("billing.column.visits", row -> row.due().bills().size(), Spellings.WHOLE::write)
        .number("billing.column.covered", row -> row.due().covered(), Spellings.MINUTES::write)
        .number("billing.column.billable", row -> row.due().billable(), Spellings.MINUTES::write)
        .number("billing.column.total", row -> row.due().total(), Spellings.MONEY::write)
        .keyed(row -> row.due().client())
        .opens(row -> model.open(row.due().client()));
    clients.node().setId("billing.clients");
    clients.node().setAccessibleText(Text.of("billing.title"));
    bills
        .value("billing.column.day", row -> row.bill().on(), Spellings.DATE::write)
        .text("billing.column.kind", VisitRow::kind)
        .number("billing.column.charged", row -> row.bill().charged(), Spellings.MINUTES::write)
        .text("billing.column.steps", VisitRow::steps)
        .number("billing.column.total", row -> row.bill().total(), Spellings.MONEY::write)
        .keyed(row -> row.bill().visit())
        .opens(row -> model.open(row.bill().visit()));
    bills.node().setId("billing.visits");
    bills.node().setAccessibleText(Text.of("billing.column.visits"));
  }

  private void choose(@Nullable ClientRow row) {
    visits.setAll(row == null ? List.of() : row.visits());
  }
}
