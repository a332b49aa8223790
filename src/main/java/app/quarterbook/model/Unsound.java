package app.quarterbook.model;

import java.util.List;

/// Says that a value cannot be part of a sound record: which component, and the key and arguments
/// of the sentence to show beside it.
public final class Unsound extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String field;
  private final String key;
  private final transient List<Object> args;

  /// @param field the record component's name
  /// @param key the key of a sentence in the `problem` bundle
  /// @param args the sentence's arguments
  public Unsound(String field, String key, Object... args) {
    super(field + ": " + key);
    this.field = field;
    this.key = key;
    this.args = List.of(args);
  }

  public String field() {
    return field;
  }

  public String key() {
    return key;
  }

  public List<Object> args() {
    return args;
  }
}
