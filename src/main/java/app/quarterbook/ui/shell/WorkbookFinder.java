package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Found.InClient;
import app.quarterbook.model.find.Found.InExpert;
import app.quarterbook.model.find.Found.InItem;
import app.quarterbook.model.find.Found.InPerson;
import app.quarterbook.model.find.Found.InVisit;
import app.quarterbook.store.FindStore;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Spellings;
import java.util.List;
import java.util.stream.Stream;

/// Lets the palette find everything that is written in the workbook.
final class WorkbookFinder implements Finder {
  /// How many of one kind are shown at most.
  private static final int LIMIT = 8;

  /// With fewer letters nearly every note would be found.
  private static final int LEAST_LETTERS = 3;

  private final FindStore store;

  WorkbookFinder(FindStore store) {
    this.store = store;
  }

  @Override
  public List<Found> find(String words) {
    var named = store.named(words, LIMIT);
    var noted =
        words.strip().length() < LEAST_LETTERS ? List.<InVisit>of() : store.inNotes(words, LIMIT);
    return Stream.concat(named.stream(), noted.stream()).map(WorkbookFinder::shown).toList();
  }

  private static Found shown(app.quarterbook.model.find.Found found) {
    return switch (found) {
      case InClient it ->
          new Found(it.title(), "", "bi-building", new Place.ClientPage(it.client()));
      case InPerson it ->
          new Found(it.title(), it.clientName(), "bi-person", new Place.ClientPage(it.client()));
      case InExpert it ->
          new Found(it.title(), it.whatFor(), "bi-person-lines-fill", new Place.Experts());
      case InItem it ->
          new Found(it.title(), it.clientName(), "bi-kanban", new Place.ClientPage(it.client()));
      case InVisit it ->
          new Found(
              it.title(),
              it.clientName() + ", " + Spellings.DATE.write(it.on()),
              "bi-journal-text",
              new Place.VisitPage(it.visit()));
    };
  }
}
