package app.quarterbook.report.visit;

import app.quarterbook.model.client.Site;
import app.quarterbook.model.setting.Consultant;
import app.quarterbook.model.visit.Billing;
import app.quarterbook.model.visit.NextStep;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.Times;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a client is told of a visit, and nothing more: there is no room in it for internal
/// notes, for how to get into a site, or for what the time costs the consultant.
///
/// @param site its name, then its address; empty where it does not matter
/// @param start null where unknown
/// @param charged minutes of work to be charged; null where not worked out
/// @param notes Markdown
/// @param made when the report was made
public record VisitReport(
    Consultant from,
    String client,
    List<String> site,
    VisitKind kind,
    LocalDate on,
    @Nullable LocalTime start,
    Times times,
    Billing billing,
    @Nullable Integer charged,
    String met,
    String notes,
    NextStep next,
    List<Part> parts,
    List<OpenPoint> points,
    List<Picture> pictures,
    Instant made) {

  public VisitReport {
    site = List.copyOf(site);
    parts = List.copyOf(parts);
    points = List.copyOf(points);
    pictures = List.copyOf(pictures);
  }

  /// What comes from elsewhere than the visit itself.
  public record Beside(List<Part> parts, List<OpenPoint> points, List<Picture> pictures) {
    public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());
  }

  /// @param site where it was; null where it does not matter
  public static VisitReport of(
      Visit visit,
      String client,
      @Nullable Site site,
      Beside beside,
      Consultant from,
      Instant made) {
    return new VisitReport(
        from,
        client,
        site == null ? List.of() : lines(site),
        visit.kind(),
        visit.on(),
        visit.start(),
        visit.times(),
        visit.billing(),
        visit.charge().minutes(),
        visit.met(),
        visit.notes(),
        visit.next(),
        beside.parts(),
        beside.points(),
        beside.pictures(),
        made);
  }

  private static List<String> lines(Site site) {
    var address = String.join(", ", site.address().lines().map(String::strip).toList());
    return address.isEmpty() ? List.of(site.name()) : List.of(site.name(), address);
  }
}
