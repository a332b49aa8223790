package app.quarterbook.lifetime;

import app.quarterbook.store.Bulk;
import app.quarterbook.store.Database;
import app.quarterbook.store.QuestionStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import java.time.Clock;
import java.time.LocalDate;

/// Fills a workbook with a lifetime: the same on the same day, whatever the machine.
public final class Lifetime {
  private static final long SEED = 1987;

  private Lifetime() {}

  /// Makes a workbook on disk, encrypted as every other, or opens the one that is there.
  ///
  /// @param factor 1: a lifetime; see {@link Scale}
  public static Database open(WorkbookFolder folder, Clock clock, double factor) {
    boolean there = folder.holdsWorkbook();
    var database = Workbook.open(folder, clock);
    if (!there) {
      fill(database, factor);
    }
    return database;
  }

  /// @param database with the default questions, and nothing else
  public static void fill(Database database, double factor) {
    var today = LocalDate.now(database.clock());
    var dice = new Dice(SEED);
    var prose = new Prose(dice, new Lexicon(dice));
    var scale = Scale.of(factor);
    var firms = new Firms(dice, prose, today).all(scale);
    var days = new Days(firms, new Contacts(dice, prose, today), new Plans(dice, prose, today));
    var dealings = new Dealings(dice, prose, today, new QuestionStore(database).all());
    try (var bulk = new Bulk(database)) {
      firms.forEach(firm -> bulk.put(firm.client()));
      for (var firm : firms) {
        firm.stages().forEach(bulk::put);
        firm.sites().forEach(bulk::put);
        firm.people().forEach(bulk::put);
        dealings.of(firm, bulk::put, bulk::put);
      }
      days.of(scale, bulk::put);
    }
  }
}
