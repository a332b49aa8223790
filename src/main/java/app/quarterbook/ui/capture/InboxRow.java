package app.quarterbook.ui.capture;

import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.client.Client;
import java.util.List;
import java.util.Optional;

/// A capture with the clients it may be about, the one it would be filed to first.
record InboxRow(Capture capture, List<Client> guesses) {
  InboxRow {
    guesses = List.copyOf(guesses);
  }

  Optional<Client> client() {
    return guesses.stream().findFirst();
  }
}
