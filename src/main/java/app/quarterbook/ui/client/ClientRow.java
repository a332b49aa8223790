package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ContactRhythm;
import app.quarterbook.model.client.Fit;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.model.setting.Settings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A client as the list and the header show it: its line, measured by the settings.
///
/// @param due when the next contact is due; null where none is expected
/// @param tier what the tier is called here; empty where there is none
record ClientRow(ClientLine line, Fit fit, @Nullable LocalDate due, String tier) {
  static ClientRow of(ClientLine line, Settings settings, LocalDate today) {
    var client = line.client();
    var due =
        new ContactRhythm(settings.contactDays())
            .due(client, line.lastOnSite(), line.lastContact(), today);
    return new ClientRow(
        line,
        settings.sweetSpot().fit(client.size()),
        due.orElse(null),
        line.tier() == null ? "" : settings.tierName(line.tier()));
  }

  Client client() {
    return line.client();
  }
}
