package app.quarterbook.sample;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.setting.Consultant;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import app.quarterbook.report.visit.VisitPage;
import app.quarterbook.report.visit.VisitReport;
import app.quarterbook.store.ContentStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.SettingStore;
import app.quarterbook.store.SignOffStore;
import app.quarterbook.store.SiteStore;
import app.quarterbook.store.VisitStore;
import app.quarterbook.text.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Who the sample's consultant is, and one visit that a client has signed, so that it can be seen.
final class SampleSignOffs {
  private static final LocalTime EVENING = LocalTime.of(17, 5);

  private final VisitStore visits;
  private final SiteStore sites;
  private final SettingStore settings;
  private final SignOffStore signOffs;
  private final ContentStore contents;
  private final Clock clock;

  SampleSignOffs(Database database) {
    visits = new VisitStore(database);
    sites = new SiteStore(database);
    settings = new SettingStore(database);
    signOffs = new SignOffStore(database);
    contents = new ContentStore(database);
    clock = database.clock();
  }

  void fill(Client client) {
    settings.save(SettingKey.BUSINESS_NAME, Text.of("sample.you.business"));
    settings.save(SettingKey.YOUR_NAME, Text.of("sample.you.name"));
    settings.save(SettingKey.YOUR_PHONE, Text.of("sample.you.phone"));
    settings.save(SettingKey.YOUR_ADDRESS, Text.of("sample.you.address"));
    visits.all().stream()
        .filter(visit -> visit.client().equals(client.id()) && visit.kind() == VisitKind.ON_SITE)
        .sorted(Comparator.comparing(Visit::on).reversed())
        .skip(1)
        .findFirst()
        .ifPresent(visit -> sign(client, visit));
  }

  private void sign(Client client, Visit visit) {
    var at = visit.on().atTime(EVENING).atZone(clock.getZone()).toInstant();
    var html = page(client, visit, settings.load().consultant(), at);
    var page = contents.put(html.getBytes(StandardCharsets.UTF_8));
    signOffs.sign(SignOff.signed(visit.id(), at, clock.getZone(), visit.met(), scribble(), page));
  }

  private String page(Client client, Visit visit, Consultant from, Instant at) {
    var where = visit.site();
    var site = where == null ? null : sites.find(where).orElse(null);
    var report = VisitReport.of(visit, client.name(), site, VisitReport.Beside.NOTHING, from, at);
    return VisitPage.of(report);
  }

  /// A line that goes up and down as a name does, and one below it.
  private static Strokes scribble() {
    var name =
        IntStream.range(0, 70)
            .mapToObj(
                it ->
                    new Strokes.Point(
                        500 + it * 62,
                        1050 + (int) (450 * Math.sin(it * 0.55) * Math.exp(-it / 55.0))))
            .toList();
    var below =
        IntStream.range(0, 12)
            .mapToObj(it -> new Strokes.Point(900 + it * 330, 1560 - it * it * 2))
            .toList();
    return Strokes.NONE.plus(name).plus(below);
  }
}
