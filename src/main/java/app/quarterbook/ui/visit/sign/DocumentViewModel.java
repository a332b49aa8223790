package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.report.PdfMaker;
import app.quarterbook.report.WholeFile;
import app.quarterbook.report.visit.VisitPage;
import app.quarterbook.report.visit.VisitReport;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.PartStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.StoreException;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a client is given of a visit, and saves it as a PDF where the person wants it.
final class DocumentViewModel {
  private final Desk desk;
  private final VisitId id;
  private final VisitStore visits;
  private final ClientStore clients;
  private final SiteStore sites;
  private final PartStore parts;
  private final OpenPointStore points;
  private final SettingStore settings;
  private final SignOffStore signOffs;
  private final ContentStore contents;

  DocumentViewModel(Desk desk, Database database, VisitId id) {
    this.desk = desk;
    this.id = id;
    visits = new VisitStore(database);
    clients = new ClientStore(database);
    sites = new SiteStore(database);
    parts = new PartStore(database);
    points = new OpenPointStore(database);
    settings = new SettingStore(database);
    signOffs = new SignOffStore(database);
    contents = new ContentStore(database);
  }

  /// The document as it is now; empty where the visit is gone. To be called on the workbook thread.
  Optional<VisitDocument> read() {
    return visits.find(id).map(this::document);
  }

  /// The document as a PDF. To be called on the workbook thread.
  byte[] pdf(VisitDocument document) {
    return new PdfMaker(contents::get).pdf(document.html());
  }

  /// Asks where to, and saves the PDF there.
  void print() {
    desk.autosaves().flushAll();
    desk.background().run(this::read, found -> found.ifPresent(this::ask));
  }

  private void ask(VisitDocument document) {
    desk.files()
        .save(Text.of("sign.saveAs"), document.fileName())
        .ifPresent(chosen -> save(document, chosen));
  }

  private void save(VisitDocument document, Path file) {
    desk.background()
        .runLong(
            Text.of("sign.saving", file.getFileName()),
            progress -> write(document, file),
            desk.toast()::say);
  }

  /// @return what to tell the person
  private String write(VisitDocument document, Path file) {
    try {
      WholeFile.write(file, pdf(document));
      return Text.of("sign.saved", file);
    } catch (IOException e) {
      return Text.of("sign.notSaved", file);
    }
  }

  private VisitDocument document(Visit visit) {
    var report = report(visit);
    var signOff = signOffs.find(id);
    var frozen = signOff.flatMap(this::frozen);
    return new VisitDocument(
        report.client(),
        visit.met(),
        VisitPage.fileName(report),
        frozen.orElseGet(() -> VisitPage.of(report)),
        signOff.orElse(null),
        signOff.filter(signOffs::isWhole).isPresent(),
        signOffs.addenda(id),
        visit.kind().isOnSite());
  }

  private VisitReport report(Visit visit) {
    return VisitReport.of(
        visit,
        clients.find(visit.client()).orElseThrow().name(),
        site(visit),
        new VisitReport.Beside(parts.of(id), points.of(id), List.of()),
        settings.load().consultant(),
        desk.clock().instant());
  }

  private @Nullable Site site(Visit visit) {
    var site = visit.site();
    return site == null ? null : sites.find(site).orElse(null);
  }

  /// The page that was signed; empty where it is lost or damaged.
  private Optional<String> frozen(SignOff signOff) {
    try {
      return contents.get(signOff.page()).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    } catch (StoreException damaged) {
      return Optional.empty();
    }
  }
}
