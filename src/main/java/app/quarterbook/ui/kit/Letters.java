package app.quarterbook.ui.kit;

import app.quarterbook.model.client.ClientName;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The few letters somebody types to mean one of many names. Case and accents do not matter.
final class Letters {
  /// The rank of a name that is not meant.
  static final int NO = 4;

  private final String sought;

  Letters(String typed) {
    sought = typed.isBlank() ? "" : ClientName.fold(typed);
  }

  /// How well a name fits, zero best: it begins with the letters, one of its words does, its
  /// initials do, or they stand somewhere in it.
  int rank(String name) {
    var folded = ClientName.fold(name);
    if (folded.startsWith(sought)) {
      return 0;
    }
    if (folded.contains(" " + sought)) {
      return 1;
    }
    if (initials(folded).startsWith(sought)) {
      return 2;
    }
    return folded.contains(sought) ? 3 : NO;
  }

  private static String initials(String folded) {
    return Stream.of(folded.split(" "))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }
}
