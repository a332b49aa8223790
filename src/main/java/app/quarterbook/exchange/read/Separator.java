package app.quarterbook.exchange.read;

import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;

/// What stands between the values of a CSV file: the candidate that splits the first records into
/// the same number of values most often, and into the most.
enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  PIPE('|');

  private static final int SAMPLE = 200_000;
  private static final int RECORDS = 200;

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  String shown() {
    return switch (this) {
      case COMMA -> Text.of("exchange.fact.separator.C");
      case SEMICOLON -> Text.of("exchange.fact.separator.S");
      case TAB -> Text.of("exchange.fact.separator.T");
      case PIPE -> Text.of("exchange.fact.separator.P");
    };
  }

  static Separator of(String text) {
    var best = COMMA;
    double most = 0;
    for (var candidate : values()) {
      double score = candidate.score(text);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private double score(String text) {
    var counts = counts(text);
    int header = counts.isEmpty() ? 0 : counts.getFirst();
    if (header == 0) {
      return 0;
    }
    double alike = counts.stream().filter(count -> count == header).count();
    return alike / counts.size() * 1000 + header;
  }

  /// How often the sign stands outside of quotes in each of the first records.
  private List<Integer> counts(String text) {
    var counts = new ArrayList<Integer>();
    boolean quoted = false;
    boolean filled = false;
    int count = 0;
    int end = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < end && counts.size() < RECORDS; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == sign) {
        count++;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        if (filled) {
          counts.add(count);
        }
        filled = false;
        count = 0;
        continue;
      }
      filled = true;
    }
    if (filled && end == text.length()) {
      counts.add(count);
    }
    return counts;
  }
}
