package app.quarterbook.ui.shell;

import app.quarterbook.model.find.FilterWords;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.SoughtParser;
import app.quarterbook.text.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How a search is spelled in the person's language.
final class FindTexts {
  private FindTexts() {}

  static SoughtParser parser() {
    var filters = new HashMap<String, FilterWords.Filter>();
    for (var filter : FilterWords.Filter.values()) {
      spellings("find.filter." + filter.name()).forEach(it -> filters.put(it, filter));
    }
    Map<String, Set<FindKind>> kinds = new HashMap<>();
    for (var kind : FindKind.values()) {
      spellings("find.kind." + kind.name())
          .forEach(
              it -> kinds.computeIfAbsent(it, none -> EnumSet.noneOf(FindKind.class)).add(kind));
    }
    return new SoughtParser(new FilterWords(filters, kinds));
  }

  /// The line below what was found.
  ///
  /// @param share how far the index has come, 0 to 1
  static String foot(double share) {
    return share < 1 ? Text.of("find.building", share) : Text.of("find.hint");
  }

  private static Stream<String> spellings(String key) {
    return List.of(Text.of(key).split(",")).stream().map(String::strip);
  }
}
