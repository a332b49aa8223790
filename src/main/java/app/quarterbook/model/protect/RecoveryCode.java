package app.quarterbook.model.protect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/// What opens a workbook when its passphrase is forgotten: 140 random bits, to be printed and kept
/// in a drawer. Seven groups of five letters and digits; the last of each group checks the others
/// and the group's place, so that a typo is told by its group before anything is tried.
///
/// The letters are those that cannot be taken for digits (Crockford's base 32): O is read as 0, I
/// and L as 1, small letters as large ones.
public final class RecoveryCode {
  public static final int GROUPS = 7;

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DATA = 4;
  private static final int GROUP = DATA + 1;

  /// x⁵ + x² + 1, whose root generates the field of 32 elements.
  private static final int POLYNOMIAL = 0b100101;

  private final List<String> groups;

  private RecoveryCode(List<String> groups) {
    this.groups = groups;
  }

  /// @param random one that nobody can foretell
  public static RecoveryCode random(RandomGenerator random) {
    var groups = new ArrayList<String>();
    for (int place = 0; place < GROUPS; place++) {
      var group = new StringBuilder();
      for (int i = 0; i < DATA; i++) {
        group.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      groups.add(group.append(check(group.toString(), place)).toString());
    }
    return new RecoveryCode(List.copyOf(groups));
  }

  /// The code that somebody typed, with or without what divides its groups; empty where it is none.
  public static Optional<RecoveryCode> read(String typed) {
    var text = plain(typed);
    if (text.length() != GROUPS * GROUP || typo(typed).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(new RecoveryCode(split(text)));
  }

  /// The first complete group that holds a typo, counted from one; what is not typed yet is none.
  public static OptionalInt typo(String typed) {
    var groups = split(plain(typed));
    for (int place = 0; place < groups.size(); place++) {
      var group = groups.get(place);
      if (place >= GROUPS || !group.chars().allMatch(it -> LETTERS.indexOf(it) >= 0)) {
        return OptionalInt.of(place + 1);
      }
      if (group.length() == GROUP && check(group.substring(0, DATA), place) != group.charAt(DATA)) {
        return OptionalInt.of(place + 1);
      }
    }
    return OptionalInt.empty();
  }

  /// How a code looks, each sign an X.
  public static String pattern() {
    return String.join("-", Collections.nCopies(GROUPS, "X".repeat(GROUP)));
  }

  /// The groups in their order.
  public List<String> groups() {
    return groups;
  }

  /// As it is shown and typed: the groups with dashes between them.
  public String text() {
    return String.join("-", groups);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryCode code && groups.equals(code.groups);
  }

  @Override
  public int hashCode() {
    return groups.hashCode();
  }

  /// Nothing that could end up in a log.
  @Override
  public String toString() {
    return "RecoveryCode";
  }

  /// A sum over the field of 32 elements: it notices every single wrong letter, every two that
  /// changed places, and a group in another's place.
  private static char check(String data, int place) {
    int sum = place + 1;
    for (int i = 0; i < data.length(); i++) {
      sum = twice(sum) ^ LETTERS.indexOf(data.charAt(i));
    }
    return LETTERS.charAt(twice(sum));
  }

  private static int twice(int element) {
    int doubled = element << 1;
    return doubled >= LETTERS.length() ? doubled ^ POLYNOMIAL : doubled;
  }

  private static String plain(String typed) {
    return typed
        .toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\-–—]", "")
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  private static List<String> split(String text) {
    var groups = new ArrayList<String>();
    for (int start = 0; start < text.length(); start += GROUP) {
      groups.add(text.substring(start, Math.min(text.length(), start + GROUP)));
    }
    return List.copyOf(groups);
  }
}
