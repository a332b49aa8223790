package app.quarterbook.exchange.spelling;

import java.util.Optional;

/// How the values of one column are written.
public interface Spelling<V> {
  /// What a text means; empty where it means nothing in this spelling.
  ///
  /// @param text not blank
  Optional<V> read(String text);
}
