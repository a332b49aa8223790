package app.quarterbook.ui.client;

import app.quarterbook.model.agreement.RenewalClock;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ContactRhythm;
import app.quarterbook.model.client.Fit;
import app.quarterbook.model.client.Size;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.client.Standing;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Spellings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a client, in words.
final class ClientWords {
  private ClientWords() {}

  /// Nothing where nobody has weighed the client yet.
  static String standing(Standing standing) {
    return standing == Standing.UNDECIDED ? "" : Text.of(standing);
  }

  /// Nothing where the size is unknown.
  static String fit(Fit fit) {
    return fit == Fit.UNKNOWN ? "" : Text.of(fit);
  }

  /// The known counts, e.g. "24 workstations, 1 server".
  static String size(Size size) {
    var parts = new ArrayList<String>();
    part(parts, "client.size.employees", size.employees());
    part(parts, "client.size.workstations", size.workstations());
    part(parts, "client.size.servers", size.servers());
    part(parts, "client.size.sites", size.sites());
    return String.join(", ", parts);
  }

  /// Since when, and how many full years that are.
  static Optional<String> since(Client client, LocalDate today) {
    var since = client.since();
    if (since == null) {
      return Optional.empty();
    }
    long years = Math.max(0, ChronoUnit.YEARS.between(since, today));
    boolean day =
        years > 0
            && since.getMonth() == today.getMonth()
            && since.getDayOfMonth() == today.getDayOfMonth();
    var key = day ? "client.anniversary" : "client.since";
    return Optional.of(Text.of(key, Spellings.DATE.write(since), years));
  }

  /// The days to the renewal, and those that are left to give notice.
  static String renewal(RenewalClock clock) {
    var renewal = Text.of(clock.sentence(), clock.daysLeft(), clock.end(), clock.noticeBy());
    if (clock.daysLeft() < 0 || clock.daysToNotice() < 0) {
      return renewal;
    }
    var business = clock.noticeWarning();
    var key = business.equals(clock.noticeBy()) ? "client.notice" : "client.noticeWeekend";
    return renewal
        + "  \u00b7  "
        + Text.of(key, clock.daysToNotice(), Spellings.DATE.write(business));
  }

  /// The last contact and, where that was another one, the last visit on site.
  static String lastContact(ClientLine line) {
    var last = line.lastContact();
    var onSite = line.lastOnSite();
    if (last == null) {
      return Text.of("client.neverContacted");
    }
    var heard = Text.of("client.lastContact", Spellings.DATE.write(last));
    return onSite == null || onSite.equals(last)
        ? heard
        : Text.of("client.lastSeen", heard, Spellings.DATE.write(onSite));
  }

  /// When the next contact is due, or, under agreement, the next visit on site; empty where none is
  /// expected.
  static Optional<String> due(Stage stage, @Nullable LocalDate due, LocalDate today) {
    if (due == null) {
      return Optional.empty();
    }
    int days = ContactRhythm.daysOverdue(due, today);
    boolean visit = stage == Stage.AGREEMENT;
    if (days > 0) {
      return Optional.of(Text.of(visit ? "client.visitOverdue" : "client.overdue", days));
    }
    var key = visit ? "client.visitDue" : "client.due";
    return Optional.of(Text.of(key, Spellings.DATE.write(due), -days));
  }

  /// What it took to win the client against what its agreements bring.
  static String winning(ClientLine line) {
    var won = line.client().acquisition();
    if (won.cost().signum() == 0 && won.minutes() == 0) {
      return "";
    }
    var brings = line.agreedFees();
    var key =
        brings.signum() == 0
            ? "client.winning.nothingYet"
            : won.cost().compareTo(brings) > 0 ? "client.winning.loss" : "client.winning.gain";
    return Text.of(
        key,
        Spellings.MONEY.write(won.cost()),
        Spellings.MINUTES.write(won.minutes()),
        Spellings.MONEY.write(brings));
  }

  private static void part(ArrayList<String> parts, String key, @Nullable Integer count) {
    if (count != null) {
      parts.add(Text.of(key, count));
    }
  }
}
