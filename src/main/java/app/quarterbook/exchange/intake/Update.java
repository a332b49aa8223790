package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A record that takes over values of a row, as far as a policy lets it.
final class Update<R> {
  private final Row row;
  private final Policy policy;
  private final List<Field> kept = new ArrayList<>();
  private R record;

  Update(R record, Row row, Policy policy) {
    this.record = record;
    this.row = row;
    this.policy = policy;
  }

  /// Takes the field's value over, unless the row has none.
  <V> Update<R> take(
      Field field, Class<V> type, Function<R, @Nullable V> now, BiFunction<R, V, R> with) {
    var value = row.get(field, type);
    if (value != null) {
      take(field, value, now.apply(record), with);
    }
    return this;
  }

  Update<R> text(Field field, Function<R, String> now, BiFunction<R, String, R> with) {
    return take(field, String.class, now::apply, with);
  }

  /// Takes a long text over; where another stands already it is put below, so that none is lost.
  Update<R> notes(Field field, Function<R, String> now, BiFunction<R, String, R> with) {
    var text = row.text(field);
    var there = now.apply(record);
    if (!text.isEmpty() && !there.contains(text)) {
      boolean blank = there.isBlank();
      if (blank || policy.takes(field, true)) {
        record = with.apply(record, blank ? text : there + "\n" + text);
      }
    }
    return this;
  }

  /// Fields whose value differs from what stands in the record, which kept its own.
  List<Field> kept() {
    return kept;
  }

  R record() {
    return record;
  }

  private <V> void take(Field field, V value, @Nullable V now, BiFunction<R, V, R> with) {
    if (same(value, now)) {
      return;
    }
    if (policy.takes(field, blank(now))) {
      record = with.apply(record, value);
    } else {
      kept.add(field);
    }
  }

  private static boolean blank(@Nullable Object value) {
    return value == null
        || value instanceof String text && text.isBlank()
        || value instanceof Integer number && number == 0
        || value instanceof BigDecimal amount && amount.signum() == 0
        || value.equals(Boolean.FALSE);
  }

  private static boolean same(Object value, @Nullable Object now) {
    return value instanceof BigDecimal a && now instanceof BigDecimal b
        ? a.compareTo(b) == 0
        : Objects.equals(value, now);
  }
}
