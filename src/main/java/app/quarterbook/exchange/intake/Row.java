package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record of a file, its values understood. A field that is blank or has no column has no
/// value.
///
/// @param number counted from 1
/// @param raw what stood in the file, without blanks around it
record Row(int number, Map<Field, Object> values, Map<Field, String> raw) {
  boolean has(Field field) {
    return values.containsKey(field);
  }

  String text(Field field) {
    return values.get(field) instanceof String text ? text : "";
  }

  String raw(Field field) {
    return raw.getOrDefault(field, "");
  }

  @Nullable LocalDate date(Field field) {
    return get(field, LocalDate.class);
  }

  @Nullable LocalTime time(Field field) {
    return get(field, LocalTime.class);
  }

  @Nullable Integer number(Field field) {
    return get(field, Integer.class);
  }

  @Nullable BigDecimal amount(Field field) {
    return get(field, BigDecimal.class);
  }

  <V> @Nullable V get(Field field, Class<V> type) {
    var value = values.get(field);
    return type.isInstance(value) ? type.cast(value) : null;
  }

  /// The same row with one text more, or instead.
  Row with(Field field, String text) {
    if (text.isEmpty()) {
      return this;
    }
    var changed = new EnumMap<Field, Object>(Field.class);
    changed.putAll(values);
    changed.put(field, text);
    return new Row(number, changed, raw);
  }
}
