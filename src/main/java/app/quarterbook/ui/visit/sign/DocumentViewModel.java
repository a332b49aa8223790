package app.quarterbook.ui.visit.sign;

import app.quarterbook.model.client.Site;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.report.Pictures;
import app.quarterbook.report.visit.VisitPage;
import app.quarterbook.report.visit.VisitReport;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.OpenPointStore;
import app.quarterbook.store.PartStore;
import app.quarterbook.store.PictureStore;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.FileSaver;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what a client is given of a visit, and saves it as a PDF where the person wants it.
final class DocumentViewModel {
  private final Desk desk;
  private final FileSaver saver;
  private final VisitId id;
  private final VisitStore visits;
  private final ClientStore clients;
  private final SiteStore sites;
  private final PartStore parts;
  private final OpenPointStore points;
  private final PictureStore pictures;
  private final SettingStore settings;
  private final SignOffStore signOffs;
  private final ContentStore contents;

  DocumentViewModel(Desk desk, Database database, VisitId id) {
    this.desk = desk;
    saver = new FileSaver(desk, "sign.report");
    this.id = id;
    visits = new VisitStore(database);
    clients = new ClientStore(database);
    sites = new SiteStore(database);
    parts = new PartStore(database);
    points = new OpenPointStore(database);
    pictures = new PictureStore(database);
    settings = new SettingStore(database);
    signOffs = new SignOffStore(database);
    contents = new ContentStore(database);
  }

  /// The document as it is now; empty where the visit is gone. To be called on the workbook thread.
  Optional<VisitDocument> read() {
    return visits.find(id).map(this::document);
  }

  /// Asks where to, and saves the PDF there.
  void print() {
    desk.autosaves().flushAll();
    desk.background()
        .run(
            this::read,
            found -> found.ifPresent(document -> saver.save(document.fileName(), document::pdf)));
  }

  private VisitDocument document(Visit visit) {
    var report = report(visit);
    var signOff = signOffs.find(id);
    var page = signOff.flatMap(this::frozen).orElseGet(() -> VisitPage.of(report));
    return new VisitDocument(
        report.client(),
        visit.met(),
        VisitPage.fileName(report),
        page,
        signOff.orElse(null),
        signOff.filter(signOffs::isWhole).isPresent(),
        signOffs.addenda(id),
        contents.readable(Pictures.named(page)),
        visit.kind().isOnSite());
  }

  private VisitReport report(Visit visit) {
    return VisitReport.of(
        visit,
        clients.find(visit.client()).orElseThrow().name(),
        site(visit),
        new VisitReport.Beside(parts.of(id), points.of(id), pictures.of(id)),
        settings.load().consultant(),
        desk.clock().instant());
  }

  private @Nullable Site site(Visit visit) {
    var site = visit.site();
    return site == null ? null : sites.find(site).orElse(null);
  }

  /// The page that was signed; empty where it is lost or damaged.
  private Optional<String> frozen(SignOff signOff) {
    return contents
        .readable(signOff.page())
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
