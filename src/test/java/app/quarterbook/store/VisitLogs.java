package app.quarterbook.store;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.Days;
import app.quarterbook.model.visit.VisitFilter;
import app.quarterbook.model.visit.VisitLine;
import java.util.List;

/// The whole log, for tests.
public final class VisitLogs {
  private VisitLogs() {}

  public static List<VisitLine> all(Database database) {
    return new VisitLogStore(database).lines(VisitFilter.NONE, Days.ALL, Integer.MAX_VALUE);
  }

  public static List<VisitLine> of(Database database, ClientId client) {
    return new VisitLogStore(database)
        .lines(VisitFilter.NONE.withClient(client), Days.ALL, Integer.MAX_VALUE);
  }
}
