package app.quarterbook.ui.capture;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.store.CaptureStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.Subscription;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Autosave;
import app.quarterbook.ui.kit.Desk;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is being captured. It is in the inbox, and so on disk, from the first pause in the typing;
/// keeping it only begins a new one, and putting it aside lets the same one go on later.
public final class CaptureViewModel implements AutoCloseable {
  private final Desk desk;
  private final CaptureStore captures;
  private final Autosave autosave;
  private final Subscription subscription;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private CaptureId id = CaptureId.next();
  private Instant begun = Instant.EPOCH;
  private boolean kept;
  private boolean showing;

  public CaptureViewModel(Desk desk, Database database) {
    this.desk = desk;
    captures = new CaptureStore(database);
    autosave = desk.autosaves().of(this::save);
    text.addListener((property, old, now) -> typed());
    subscription = database.listen(Set.of(Rows.CAPTURE), this::load);
    load();
  }

  StringProperty textProperty() {
    return text;
  }

  /// How many captures wait to be filed.
  public ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /// It is done; the next one is another.
  void keep() {
    boolean something = !text.get().isBlank();
    autosave.now();
    begin();
    if (something) {
      desk.toast().say(Text.of("capture.kept"));
    }
  }

  /// What was typed so far is in the inbox; it goes on when the person comes back.
  void putAside() {
    autosave.now();
  }

  /// Takes in what other programs left for the workbook.
  public void takeSlips() {
    desk.background().run(captures::takeSlips, this::tell);
  }

  @Override
  public void close() {
    subscription.cancel();
    autosave.close();
  }

  private void tell(CaptureStore.Intake intake) {
    if (intake.taken() > 0) {
      desk.toast().say(Text.of("capture.arrived", intake.taken()));
    }
    if (!intake.damaged().isEmpty()) {
      desk.toast()
          .problem(
              Text.of("capture.damaged", intake.damaged().size(), intake.damaged().getFirst()));
    }
  }

  private void typed() {
    if (showing) {
      return;
    }
    if (begun.equals(Instant.EPOCH)) {
      begun = desk.clock().instant();
    }
    autosave.soon();
  }

  private void save() {
    var now = id;
    var typed = text.get().strip();
    if (!typed.isEmpty()) {
      kept = true;
      var capture = new Capture(now, begun, typed.replace("\0", ""));
      desk.background().run(() -> captures.save(capture));
    } else if (kept) {
      desk.background().run(() -> captures.delete(now));
    }
  }

  private record Loaded(int waiting, Optional<Capture> here) {}

  private void load() {
    var now = id;
    desk.background()
        .run(() -> new Loaded(captures.count(), captures.find(now)), loaded -> show(now, loaded));
  }

  /// What was put aside and then filed, deleted or undone elsewhere does not come back.
  private void show(CaptureId loaded, Loaded now) {
    waiting.set(now.waiting());
    if (kept && loaded.equals(id) && now.here().isEmpty()) {
      begin();
    }
  }

  private void begin() {
    id = CaptureId.next();
    begun = Instant.EPOCH;
    kept = false;
    showing = true;
    text.set("");
    showing = false;
  }
}
