package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/// How large a client is, each count null where unknown.
///
/// @param wanLinks wide-area links between the sites
@RecordBuilder
public record Size(
    @Nullable Integer employees,
    @Nullable Integer workstations,
    @Nullable Integer servers,
    @Nullable Integer sites,
    @Nullable Integer wanLinks)
    implements SizeBuilder.With {
  public static final Size UNKNOWN = new Size(null, null, null, null, null);

  public Size {
    employees = Check.unknownOrNotNegative("employees", employees);
    workstations = Check.unknownOrNotNegative("workstations", workstations);
    servers = Check.unknownOrNotNegative("servers", servers);
    sites = Check.unknownOrNotNegative("sites", sites);
    wanLinks = Check.unknownOrNotNegative("wanLinks", wanLinks);
  }
}
