package app.quarterbook.ui.plan;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import app.quarterbook.ui.Desks;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Two clients and their plans in a workbook in memory.
final class Plans implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-31T09:00:00Z"), ZoneOffset.UTC);

  final Database database = Database.inMemory(CLOCK);
  final PlanStore store = new PlanStore(database);
  final Desks desks = Desks.at(CLOCK);
  final Client fairview = Client.named("Fairview Accounting");
  final Client northgate = Client.named("Northgate Dental");

  Plans() {
    var clients = new ClientStore(database);
    clients.save(fairview);
    clients.save(northgate);
  }

  PlanItem add(Client client, String title, Bucket bucket) {
    return add(PlanItem.titled(client.id(), title, bucket, TODAY));
  }

  PlanItem add(PlanItem item) {
    store.save(item);
    return now(item);
  }

  PlanItem now(PlanItem item) {
    return store.find(item.id()).orElseThrow();
  }

  /// The titles in a bucket as the workbook has them.
  List<String> kept(Bucket bucket) {
    return store.open(null).stream()
        .filter(item -> item.bucket() == bucket)
        .map(PlanItem::title)
        .toList();
  }

  /// The titles in a bucket as the board shows them.
  static List<String> shown(BoardViewModel board, Bucket bucket) {
    return board.shown(bucket).stream().map(card -> card.item().title()).toList();
  }

  void undo() {
    database.journal().undo();
  }

  @Override
  public void close() {
    database.close();
  }
}
