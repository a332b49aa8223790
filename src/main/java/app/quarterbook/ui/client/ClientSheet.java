package app.quarterbook.ui.client;

import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.billing.Left;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.StageChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything the page of one client shows of its own.
///
/// @param renewal how far the agreement in force that ends first is from its renewal; null where
///     there is none
/// @param left what is left of included hours and blocks
/// @param stages the history, the latest first
/// @param experts who works for this client
/// @param others all other clients, by name
record ClientSheet(
    ClientRow row,
    @Nullable RenewalClock renewal,
    Left left,
    List<StageChange> stages,
    List<Expert> experts,
    List<Client> others) {
  Client client() {
    return row.client();
  }
}
