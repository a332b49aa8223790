package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.Target;
import app.quarterbook.model.intake.Mark;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a row from earlier imports.
///
/// @param mark of a row with this identity in a file of this layout; null where there was none
/// @param record what a row with this identity became, in a file of whatever layout; null: nothing
/// @param now what stands in the row
record Seen(String origin, @Nullable Mark mark, @Nullable UUID record, Fingerprint now) {
  static Seen of(Bench bench, Target target, String origin, Fingerprint now) {
    var marks = bench.marks(target, origin);
    Mark same = null;
    for (var mark : marks) {
      if (Fingerprint.read(mark.digest()).source().equals(now.source())) {
        same = mark;
      }
    }
    var any = same != null || marks.isEmpty() ? same : marks.getFirst();
    return new Seen(origin, same, any == null ? null : any.record(), now);
  }

  /// Whether the very same row came in before.
  boolean unchanged() {
    return mark != null && mark.digest().equals(now.text());
  }

  /// Which fields of the row go into a record that is there: those that changed in the file since
  /// it
  /// came in, and those that are blank in the record.
  Policy policy() {
    Map<Field, String> before = mark == null ? Map.of() : Fingerprint.read(mark.digest()).fields();
    return (field, blank) -> {
      var then = before.get(field);
      return then == null ? blank : !then.equals(now.fields().get(field));
    };
  }

  Mark marked(Target target, UUID became) {
    return mark == null
        ? Mark.of(target.name(), origin, became, now.text())
        : mark.seen(became, now.text());
  }
}
