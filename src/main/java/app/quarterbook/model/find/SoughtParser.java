package app.quarterbook.model.find;

import app.quarterbook.model.find.FilterWords.Filter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what somebody typed: words, and filters such as `client:northwind kind:visit after:2025`.
/// It is read while it is being typed, so a filter without its value yet says nothing, and half a
/// value is taken for what it begins. What is no filter is plain words.
public final class SoughtParser {
  /// A filter's name and colon, and a value or word that may stand in quotes, closed or not.
  private static final Pattern PART =
      Pattern.compile("(\\p{L}+):(?=\\s|$)|(?:(\\p{L}+):)?(?:\"([^\"]*)\"?|(\\S+))");

  private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{1,2})?(?:-(\\d{1,2})?)?)?");

  private final FilterWords spellings;

  public SoughtParser(FilterWords spellings) {
    this.spellings = spellings;
  }

  public Sought parse(String typed) {
    var reading = new Reading();
    var parts = PART.matcher(typed);
    while (parts.find()) {
      if (parts.group(1) != null) {
        reading.unfinished(parts.group(1), parts.group());
      } else {
        var value = parts.group(3) != null ? parts.group(3) : parts.group(4);
        reading.take(parts.group(2), value, parts.group());
      }
    }
    return reading.sought();
  }

  private Optional<Filter> filter(@Nullable String name) {
    return Optional.ofNullable(name)
        .map(it -> spellings.filters().get(it.toLowerCase(Locale.ROOT)));
  }

  private Set<FindKind> kinds(String value) {
    var begun = value.strip().toLowerCase(Locale.ROOT);
    var exact = spellings.kinds().get(begun);
    if (exact != null) {
      return exact;
    }
    return spellings.kinds().entrySet().stream()
        .filter(spelling -> spelling.getKey().startsWith(begun))
        .flatMap(spelling -> spelling.getValue().stream())
        .collect(Collectors.toSet());
  }

  /// The first day of a year, a month or a day; half a month is taken for its year.
  private static Optional<LocalDate> day(String value) {
    var day = DAY.matcher(value.strip());
    if (!day.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(day.group(1)), number(day.group(2)), number(day.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null || digits.equals("0") ? 1 : Integer.parseInt(digits);
  }

  /// What was understood so far.
  private final class Reading {
    private final List<String> words = new ArrayList<>();
    private final Set<FindKind> kinds = EnumSet.noneOf(FindKind.class);
    private final List<String> clients = new ArrayList<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate before;

    /// @param whole as it was typed
    void take(@Nullable String name, String value, String whole) {
      var filter = filter(name);
      if (filter.isEmpty()) {
        words.add(whole.replace("\"", " ").strip());
      } else if (!value.isBlank() && !take(filter.get(), value)) {
        words.add(whole);
      }
    }

    void unfinished(String name, String whole) {
      if (filter(name).isEmpty()) {
        words.add(whole);
      }
    }

    Sought sought() {
      words.removeIf(String::isBlank);
      return new Sought(words, kinds, clients, from, before);
    }

    private boolean take(Filter filter, String value) {
      return switch (filter) {
        case CLIENT -> clients.add(value.strip());
        case KIND -> narrow(kinds(value));
        case AFTER -> day(value).map(day -> from = day).isPresent();
        case BEFORE -> day(value).map(day -> before = day).isPresent();
      };
    }

    private boolean narrow(Set<FindKind> to) {
      kinds.addAll(to);
      return !to.isEmpty();
    }
  }
}
