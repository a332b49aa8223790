package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.report.PdfPages;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.TimerStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The sheet on which a client signs: the pages exactly as the PDF has them, the name, and what was
/// drawn. What is signed is the page that was shown.
public final class SignOffViewModel implements AutoCloseable {
  /// Wide enough to be sharp on the screens of laptops.
  private static final int PIXELS = 1300;

  private final Desk desk;
  private final VisitId visit;
  private final DocumentViewModel document;
  private final SignOffStore signOffs;
  private final ContentStore contents;
  private final TimerStore timer;
  private final Subscription subscription;
  private final ObservableList<BufferedImage> pages = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable VisitDocument> shown =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ObjectProperty<Strokes> strokes = new SimpleObjectProperty<>(Strokes.NONE);
  private int reads;

  public SignOffViewModel(Desk desk, Database database, VisitId visit) {
    this.desk = desk;
    this.visit = visit;
    document = new DocumentViewModel(desk, database, visit);
    signOffs = new SignOffStore(database);
    contents = new ContentStore(database);
    timer = new TimerStore(database);
    subscription =
        database.listen(
            EnumSet.of(
                Rows.VISIT,
                Rows.CLIENT,
                Rows.SITE,
                Rows.PART,
                Rows.OPEN_POINT,
                Rows.PICTURE,
                Rows.SIGN_OFF,
                Rows.ADDENDUM,
                Rows.SETTING),
            this::load);
    desk.background().run(this::endTheWork);
    load();
  }

  /// What the pages look like.
  ObservableList<BufferedImage> pages() {
    return pages;
  }

  /// What is on the pages; null until it is read.
  ReadOnlyObjectProperty<@Nullable VisitDocument> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public StringProperty nameProperty() {
    return name;
  }

  /// Why nobody signs.
  public StringProperty reasonProperty() {
    return reason;
  }

  public ObjectProperty<Strokes> strokesProperty() {
    return strokes;
  }

  BooleanBinding canSign() {
    return Bindings.createBooleanBinding(
        () -> isOpen() && !name.get().isBlank(), name, shown, pages);
  }

  BooleanBinding canLeaveUnsigned() {
    return Bindings.createBooleanBinding(
        () -> isOpen() && !reason.get().isBlank(), reason, shown, pages);
  }

  /// Puts the name and what was drawn under the page, which stays as it is from now on.
  public void sign() {
    freeze(
        page ->
            SignOff.signed(
                visit,
                desk.clock().instant(),
                desk.clock().getZone(),
                name.get(),
                strokes.get(),
                page),
        Text.of("sign.done", name.get().strip()));
  }

  /// Closes the visit without a signature.
  public void leaveUnsigned() {
    freeze(
        page ->
            SignOff.unsigned(
                visit, desk.clock().instant(), desk.clock().getZone(), reason.get(), page),
        Text.of("sign.doneUnsigned"));
  }

  public void undoStroke() {
    strokes.set(strokes.get().minusLast());
  }

  public void clear() {
    strokes.set(Strokes.NONE);
  }

  public void print() {
    document.print();
  }

  public void back() {
    desk.navigator().back();
  }

  @Override
  public void close() {
    subscription.cancel();
  }

  private interface Sealing {
    SignOff of(String page);
  }

  private void freeze(Sealing sealing, String sentence) {
    var read = shown.get();
    if (read == null) {
      return;
    }
    subscription.cancel();
    desk.background()
        .run(
            () -> {
              var page = contents.put(read.page().getBytes(StandardCharsets.UTF_8));
              signOffs.sign(sealing.of(page));
              return sentence;
            },
            said -> {
              desk.navigator().back();
              desk.toast().undo(said);
            });
  }

  /// Whether it can be signed: it is seen, and nobody has signed it.
  private boolean isOpen() {
    var document = shown.get();
    return document != null && !pages.isEmpty() && !document.isSigned();
  }

  /// Whoever signs signs for the time too: it must not go on.
  private void endTheWork() {
    timer
        .running()
        .filter(it -> it.visit().equals(visit))
        .ifPresent(it -> timer.stop(desk.clock().instant()));
  }

  /// Reads what is there now, then makes its pages beside the workbook. Of several at once the last
  /// asked for is shown.
  private void load() {
    int asked = ++reads;
    desk.background()
        .run(document::read, found -> found.ifPresentOrElse(it -> show(asked, it), this::back));
  }

  private void show(int asked, VisitDocument document) {
    pages.clear();
    if (name.get().isEmpty()) {
      name.set(document.signer());
    }
    shown.set(document);
    desk.background().beside(() -> pages(document), made -> show(asked, made));
  }

  private static List<BufferedImage> pages(VisitDocument document) {
    try (var pdf = new PdfPages(document.pdfToRead())) {
      return IntStream.range(0, pdf.count()).mapToObj(it -> pdf.picture(it, PIXELS)).toList();
    }
  }

  private void show(int asked, List<BufferedImage> made) {
    if (asked == reads) {
      pages.setAll(made);
    }
  }
}
