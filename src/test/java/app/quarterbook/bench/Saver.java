package app.quarterbook.bench;

import app.quarterbook.store.VisitStore;
import app.quarterbook.store.Workbook;
import app.quarterbook.store.disk.WorkbookFolder;
import java.nio.file.Path;
import java.time.Clock;

/// The program that [OpeningBench] kills: it saves the notes of one visit over and over, and says
/// so each time.
final class Saver {
  private Saver() {}

  public static void main(String[] args) {
    try (var database =
        Workbook.open(new WorkbookFolder(Path.of(args[0])), Clock.systemDefaultZone())) {
      var visits = new VisitStore(database);
      var visit = visits.all().getFirst();
      for (int number = 1; ; number++) {
        visits.save(visit.withNotes("What was said on the telephone. ".repeat(20) + number));
        System.out.println(number);
      }
    }
  }
}
