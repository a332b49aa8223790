package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A firm that is served or courted. Prospects are clients at an early stage; the plan, the visits
/// and the agreements hang on it.
///
/// @param since the day the relationship began; null where unknown
@RecordBuilder
public record Client(
    ClientId id,
    String name,
    Stage stage,
    Standing standing,
    @Nullable LocalDate since,
    Size size,
    Acquisition acquisition,
    Rhythm rhythm,
    String notes)
    implements ClientBuilder.With {
  public Client {
    name = Check.required("name", name, 200);
    notes = Check.text("notes", notes, Check.LONGEST);
  }

  /// A prospect of whom only the name is known.
  public static Client named(String name) {
    return new Client(
        ClientId.next(),
        name,
        Stage.LEAD,
        Standing.UNDECIDED,
        null,
        Size.UNKNOWN,
        Acquisition.NONE,
        Rhythm.USUAL,
        "");
  }
}
