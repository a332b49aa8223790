package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.StageChange;
import java.util.List;

/// Everything the page of one client shows of its own.
///
/// @param stages the history, the latest first
/// @param experts who works for this client
/// @param others all other clients, by name
record ClientSheet(
    ClientRow row, List<StageChange> stages, List<Expert> experts, List<Client> others) {
  Client client() {
    return row.client();
  }
}
