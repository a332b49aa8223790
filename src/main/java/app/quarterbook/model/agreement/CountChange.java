package app.quarterbook.model.agreement;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;

/// How many machines an agreement was about from one day on. The first is what was quoted.
@RecordBuilder
public record CountChange(
    CountChangeId id, AgreementId agreement, LocalDate on, int workstations, int servers)
    implements CountChangeBuilder.With {
  /// The change of size at which the price is to be quoted anew, in percent (DOMAIN 6).
  public static final int REQUOTE_PERCENT = 30;

  public CountChange {
    workstations = Check.notNegative("workstations", workstations);
    servers = Check.notNegative("servers", servers);
  }

  /// Whether the size has changed so much since it was quoted that it wants a new quote: the
  /// workstations or the servers by 30 % or more.
  ///
  /// @param history in order
  public static boolean wantsRequote(List<CountChange> history) {
    if (history.size() < 2) {
      return false;
    }
    var quoted = history.getFirst();
    var now = history.getLast();
    return isFar(quoted.workstations, now.workstations) || isFar(quoted.servers, now.servers);
  }

  private static boolean isFar(int quoted, int now) {
    return now != quoted && Math.abs(now - quoted) * 100L >= (long) quoted * REQUOTE_PERCENT;
  }
}
