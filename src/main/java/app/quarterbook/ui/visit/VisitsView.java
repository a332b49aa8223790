package app.quarterbook.ui.visit;

import app.quarterbook.model.Minutes;
import app.quarterbook.model.visit.VisitLine;
import app.quarterbook.model.visit.VisitTotals;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Buttons;
import app.quarterbook.ui.kit.Empty;
import app.quarterbook.ui.kit.FilterField;
import app.quarterbook.ui.kit.ListScreen;
import app.quarterbook.ui.kit.ListTable;
import app.quarterbook.ui.kit.Page;
import app.quarterbook.ui.kit.Spellings;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The log of visits, of all clients or, as a tab of the client page, of one.
public final class VisitsView implements ListScreen {
  private final VisitsViewModel visits;
  private final ListTable<VisitLine> list;
  private final FilterField filter;
  private final Label totals = new Label();
  private final StackPane placeholder = new StackPane();
  private final Verb create = Verb.always(VisitActions.NEW, this::create);
  private final List<Verb> verbs;
  private final Node node;

  public VisitsView(VisitsViewModel visits) {
    this.visits = visits;
    list = table();
    filter =
        new FilterField(
            "visit.filter",
            list,
            typed -> visits.filterProperty().set(visits.filterProperty().get().withText(typed)));
    filter.setId("visit-filter");
    verbs =
        List.of(
            create,
            list.verb(VisitActions.DELETE, visits::delete, list.node().focusedProperty()),
            list.verb(
                VisitActions.CLIENT,
                visits::openClient,
                new SimpleBooleanProperty(!visits.isOfOneClient())));
    totals.setId("visit-totals");
    totals.getStyleClass().addAll("muted", "number");
    visits.totalsProperty().addListener((property, old, now) -> total(now));
    total(visits.totalsProperty().get());
    visits.shown().addListener((ListChangeListener<VisitLine>) change -> sayWhyEmpty());
    sayWhyEmpty();
    node = layout();
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
    return new Parts(visits, list, filter);
  }

  private Node layout() {
    var narrowing = new VisitFilterBar(visits);
    var content = new VBox(narrowing, list.node(), totals);
    content.getStyleClass().add("visit-log");
    VBox.setVgrow(list.node(), Priority.ALWAYS);
    var button = Buttons.of(create, "bi-plus");
    if (visits.isOfOneClient()) {
      narrowing.getChildren().addFirst(filter);
      HBox.setHgrow(filter, Priority.ALWAYS);
      narrowing.getChildren().add(button);
      return content;
    }
    return new Page("visit.title", content).tools(filter, button);
  }

  private ListTable<VisitLine> table() {
    var table =
        new ListTable<VisitLine>(visits.shown(), placeholder)
            .value("visit.column.on", VisitLine::on, Spellings.DATE::write)
            .value("visit.column.start", VisitLine::start, Spellings.TIME::write);
    if (!visits.isOfOneClient()) {
      table.text("visit.column.client", VisitLine::clientName);
    }
    table
        .value(
            "visit.column.kind",
            line -> new SignedKind(line.kind(), visits.signState(line)),
            SignedKind::words)
        .number("visit.column.work", VisitLine::work, minutes -> Minutes.format(minutes))
        .number("visit.column.travel", VisitLine::travel, VisitsView::unlessNone)
        .number("visit.column.charged", VisitLine::charged, minutes -> Minutes.format(minutes))
        .value("visit.column.billing", VisitLine::billing, Text::of)
        .text("visit.column.headline", VisitLine::headline)
        .text("visit.column.next", VisitsView::next)
        .keyed(VisitLine::id)
        .grows(visits::showMore, visits::showAll)
        .opens(visits::open);
    table.node().setId("visit-list");
    return table;
  }

  private static String unlessNone(int minutes) {
    return minutes == 0 ? "" : Minutes.format(minutes);
  }

  private static String next(VisitLine line) {
    var step = line.next();
    if (step.text().isBlank()) {
      return "";
    }
    if (step.done()) {
      return Text.of("visit.step.done", step.text());
    }
    return step.on() == null
        ? step.text()
        : Text.of("visit.step.on", step.text(), Spellings.DATE.write(step.on()));
  }

  private void create() {
    visits.begin(clients -> NewVisit.ask(clients, visits::begin));
  }

  private void total(VisitTotals now) {
    var parts = new ArrayList<String>();
    parts.add(Text.of(now.more() ? "visit.totals.more" : "visit.totals", now.visits()));
    var sums = now.sums();
    if (sums != null) {
      parts.add(Text.of("visit.totals.work", Minutes.format(sums.work()), sums.work()));
      parts.add(Text.of("visit.totals.travel", Minutes.format(sums.travel()), sums.travel()));
      parts.add(Text.of("visit.totals.charged", Minutes.format(sums.charged()), sums.charged()));
    }
    totals.setText(String.join("   ·   ", parts));
  }

  private void sayWhyEmpty() {
    placeholder
        .getChildren()
        .setAll(
            visits.hidesAll()
                ? new Empty("bi-search", "visit.empty.filtered")
                : new Empty("bi-journal-text", "visit.empty", create));
  }
}
