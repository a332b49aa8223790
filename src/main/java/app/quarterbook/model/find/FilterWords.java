package app.quarterbook.model.find;

import java.util.Map;
import java.util.Set;

/// How filters and kinds are spelled, all in lower case.
///
/// @param filters each spelling of a filter, without the colon
/// @param kinds each spelling of a kind; one may stand for several
public record FilterWords(Map<String, Filter> filters, Map<String, Set<FindKind>> kinds) {
  /// What can be narrowed down.
  public enum Filter {
    CLIENT,
    KIND,
    AFTER,
    BEFORE
  }

  public FilterWords {
    filters = Map.copyOf(filters);
    kinds = Map.copyOf(kinds);
  }
}
