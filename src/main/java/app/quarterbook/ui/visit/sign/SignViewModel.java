package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// How far a visit has come towards its signature, and what was added after it, as its page shows
/// it.
public final class SignViewModel implements AutoCloseable {
  private final Desk desk;
  private final SignOffStore signOffs;
  private final DocumentViewModel document;
  private final VisitId visit;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<SignState> state =
      new ReadOnlyObjectWrapper<>(SignState.OPEN);
  private final ReadOnlyBooleanWrapper broken = new ReadOnlyBooleanWrapper();
  private final ObservableList<AddendumForm> addenda = FXCollections.observableArrayList();

  public SignViewModel(Desk desk, Database database, VisitId visit) {
    this.desk = desk;
    this.visit = visit;
    signOffs = new SignOffStore(database);
    document = new DocumentViewModel(desk, database, visit);
    subscription = database.listen(EnumSet.of(Rows.SIGN_OFF, Rows.ADDENDUM), this::load);
    load();
  }

  public ReadOnlyObjectProperty<SignState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Whether what the client read stays as it is.
  public BooleanBinding frozen() {
    return Bindings.createBooleanBinding(() -> state.get().isFrozen(), state);
  }

  /// Whether the signature does not agree with what was signed.
  ReadOnlyBooleanProperty brokenProperty() {
    return broken.getReadOnlyProperty();
  }

  /// What was added, the first first; the last may be about to be written.
  ObservableList<AddendumForm> addenda() {
    return addenda;
  }

  /// Opens the sheet to be signed.
  public void open() {
    desk.autosaves().flushAll();
    desk.navigator().go(new Place.SignOffPage(visit));
  }

  /// Saves the report as a PDF where the person wants it.
  public void print() {
    document.print();
  }

  /// Begins an addendum, unless one without words is there already.
  public void add() {
    if (!state.get().isFrozen()) {
      return;
    }
    if (addenda.isEmpty() || !addenda.getLast().isBlank()) {
      addenda.add(form(Addendum.begun(visit, desk.clock())));
    }
  }

  @Override
  public void close() {
    subscription.cancel();
    addenda.forEach(AddendumForm::close);
  }

  private record Loaded(Optional<SignOff> signOff, boolean broken, List<Addendum> addenda) {}

  private void load() {
    desk.background().run(this::read, this::show);
  }

  private Loaded read() {
    var signOff = signOffs.find(visit);
    return new Loaded(
        signOff, signOff.filter(it -> !signOffs.isWhole(it)).isPresent(), signOffs.addenda(visit));
  }

  private void show(Loaded loaded) {
    broken.set(loaded.broken());
    state.set(
        loaded
            .signOff()
            .map(it -> SignState.of(it.isSigned(), !loaded.addenda().isEmpty()))
            .orElse(SignState.OPEN));
    for (var addendum : loaded.addenda()) {
      var known = addenda.stream().filter(it -> it.isOf(addendum)).findFirst();
      known.ifPresentOrElse(it -> it.load(addendum), () -> addenda.add(form(addendum)));
    }
    addenda.removeIf(it -> it.isGone(loaded.addenda()));
  }

  private AddendumForm form(Addendum addendum) {
    return new AddendumForm(desk, addendum, signOffs::save);
  }
}
