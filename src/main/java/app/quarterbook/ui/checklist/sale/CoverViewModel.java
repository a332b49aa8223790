package app.quarterbook.ui.checklist.sale;

import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.sale.Cover;
import app.quarterbook.model.sale.Sale;
import app.quarterbook.store.ChecklistStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SaleActs;
import app.quarterbook.store.SaleStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Editing;
import app.quarterbook.ui.kit.Live;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The cover page of the agreement that a checklist is about. What is noted on it saves itself.
public final class CoverViewModel implements AutoCloseable {
  private static final Set<Rows> SHOWN =
      Set.of(Rows.SALE, Rows.AGREEMENT, Rows.AGREEMENT_LINE, Rows.CLIENT, Rows.SETTING);

  private final Live<Optional<Cover>> live;
  private final ReadOnlyObjectWrapper<@Nullable Cover> cover = new ReadOnlyObjectWrapper<>();
  private final Editing<Sale> editing;

  public CoverViewModel(Database database, Desk desk, ChecklistId list) {
    var sales = new SaleStore(database);
    editing = new Editing<>(desk, sales::save, Sale::agreement);
    var checklists = new ChecklistStore(database, new SaleActs(database));
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            () ->
                checklists
                    .find(list)
                    .flatMap(run -> Optional.ofNullable(run.list().agreement()))
                    .flatMap(sales::cover),
            this::show);
    live.reload();
  }

  /// Null until it is read, and where the list follows no sale.
  public ReadOnlyObjectProperty<@Nullable Cover> coverProperty() {
    return cover.getReadOnlyProperty();
  }

  /// What can be noted on it; the same draft for as long as there is a cover page.
  public ReadOnlyObjectProperty<@Nullable Draft<Sale>> draftProperty() {
    return editing.draftProperty();
  }

  /// The questions about the list that are answered on the cover page.
  List<String> questions() {
    return SaleStore.questions();
  }

  @Override
  public void close() {
    live.close();
    editing.close();
  }

  private void show(Optional<Cover> found) {
    cover.set(found.orElse(null));
    found.map(Cover::sale).ifPresent(editing::edit);
  }
}
