package app.quarterbook.lifetime;

import java.util.ArrayList;
import java.util.regex.Pattern;

/// What a consultant writes: sentences of the trade, some words in nearly every note and many in
/// hardly any.
final class Prose {
  static final int FEWEST_WORDS = 40;
  static final int MOST_WORDS = 160;

  private static final int LONGEST_SENTENCE = 24;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  private final Dice dice;
  private final Lexicon lexicon;

  Prose(Dice dice, Lexicon lexicon) {
    this.dice = dice;
    this.lexicon = lexicon;
  }

  /// The notes of a visit, in Markdown. About every third names the serial number of a part, which
  /// no other note does.
  String notes() {
    var parts = new ArrayList<String>();
    parts.add(sentence());
    int wanted = dice.between(FEWEST_WORDS, MOST_WORDS - LONGEST_SENTENCE);
    int words = words(parts.getFirst());
    while (words < wanted) {
      var part =
          dice.chance(0.12)
              ? "\n\n## " + lexicon.of("topic").get(dice.between(0, 14)) + "\n\n" + sentence()
              : dice.chance(0.15) ? "\n- " + tick() + sentence() : " " + sentence();
      words += words(part);
      parts.add(part);
    }
    if (dice.chance(0.33)) {
      parts.add(" Serial " + serial() + ".");
    }
    return String.join("", parts);
  }

  String sentence() {
    return fill("sentence");
  }

  /// Something to be done, without a full stop.
  String task() {
    return fill("task");
  }

  String why() {
    return fill("why");
  }

  String result() {
    return fill("result");
  }

  String person() {
    return dice.any(lexicon.of("given")) + " " + dice.usual(lexicon.of("family"));
  }

  String word(String kind) {
    return dice.usual(lexicon.of(kind));
  }

  /// A name that is hardly ever given twice.
  String firm() {
    return dice.any(lexicon.of("family"))
        + " "
        + dice.any(lexicon.of("product"))
        + " "
        + dice.any(lexicon.of("trade"));
  }

  static int words(String text) {
    int count = 0;
    for (var word : text.split("\\s+")) {
      count += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return count;
  }

  private String tick() {
    return dice.chance(0.6) ? "" : dice.chance(0.8) ? "[x] " : "[ ] ";
  }

  private String serial() {
    return "Q"
        + (char) ('A' + dice.between(0, 25))
        + (char) ('A' + dice.between(0, 25))
        + "-"
        + dice.between(1_000_000, 9_999_999);
  }

  private String fill(String kind) {
    var text = SLOT.matcher(dice.usual(lexicon.of(kind))).replaceAll(slot -> slot(slot.group(1)));
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String slot(String kind) {
    if (kind.equals("person")) {
      return person();
    }
    boolean capital = Character.isUpperCase(kind.charAt(0));
    var word = word(capital ? Character.toLowerCase(kind.charAt(0)) + kind.substring(1) : kind);
    return capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }
}
