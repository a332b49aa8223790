package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import java.time.LocalDate;

/// One line of a client's stage history.
///
/// @param reason why; asked for when a client is lost or parted, otherwise it may be empty
public record StageChange(
    StageChangeId id, ClientId client, Stage stage, LocalDate on, String reason) {
  public StageChange {
    reason = Check.text("reason", reason, 2000);
  }
}
