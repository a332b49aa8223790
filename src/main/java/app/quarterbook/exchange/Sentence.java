package app.quarterbook.exchange;

import app.quarterbook.text.Text;
import java.util.List;

/// Something to tell a person: the key of a sentence and what stands in it.
public record Sentence(String key, List<Object> args) {
  public Sentence {
    args = List.copyOf(args);
  }

  public static Sentence of(String key, Object... args) {
    return new Sentence(key, List.of(args));
  }

  /// The sentence in the reader's language.
  public String text() {
    return Text.of(key, args);
  }
}
