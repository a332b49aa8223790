package app.quarterbook.model.client;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When a client must be heard or seen again (DOMAIN 4). Under agreement only a visit on site
/// counts;
/// with a prospect every contact does; nobody waits for those who are parted or lost.
public final class ContactRhythm {
  private final ContactDays usual;

  /// @param usual the days that hold where a client has no rhythm of its own
  public ContactRhythm(ContactDays usual) {
    this.usual = usual;
  }

  /// The day the next contact is due.
  ///
  /// @param lastOnSite the last visit on site; null: never
  /// @param lastContact the last contact of any kind, visits included; null: never
  /// @param today what counts as the due day where nothing is known of any contact
  /// @return empty where none is expected
  public Optional<LocalDate> due(
      Client client,
      @Nullable LocalDate lastOnSite,
      @Nullable LocalDate lastContact,
      LocalDate today) {
    if (client.stage().isOver()) {
      return Optional.empty();
    }
    boolean prospect = client.stage().isProspect();
    var last = prospect ? lastContact : lastOnSite;
    if (last == null) {
      return Optional.of(today);
    }
    var own = client.rhythm().contactDays();
    int days = own != null ? own : prospect ? usual.followUp().get(client.stage()) : usual.onSite();
    return Optional.of(last.plusDays(days));
  }

  /// Days that have passed since the due day; zero or less where there is time yet.
  public static int daysOverdue(LocalDate due, LocalDate today) {
    return Math.toIntExact(ChronoUnit.DAYS.between(due, today));
  }
}
