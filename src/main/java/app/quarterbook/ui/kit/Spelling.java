package app.quarterbook.ui.kit;

import app.quarterbook.model.Unsound;

/// How a value is written for a person and read back.
public interface Spelling<T> {
  String write(T value);

  /// @param field the name that {@link Unsound} shall carry
  /// @throws Unsound if the text is no such value
  T read(String field, String text);
}
