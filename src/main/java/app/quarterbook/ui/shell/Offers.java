package app.quarterbook.ui.shell;

import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Navigator;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Verb;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the palette offers besides things: what can be done now, and every setting.
final class Offers {
  private final Supplier<List<Verb>> verbs;
  private final Navigator navigator;

  Offers(Supplier<List<Verb>> verbs, Navigator navigator) {
    this.verbs = verbs;
    this.navigator = navigator;
  }

  /// Everything that can be done now.
  List<Entry> actions() {
    return actions("");
  }

  /// What is titled by these words or their beginnings, in any order. What is titled just so comes
  /// first.
  List<Entry> by(String typed) {
    return Stream.concat(
            actions(typed).stream(), typed.isBlank() ? Stream.empty() : settings(typed))
        .sorted((one, other) -> Boolean.compare(isJustSo(other, typed), isJustSo(one, typed)))
        .toList();
  }

  /// Whether an entry is titled just so.
  static boolean isJustSo(Entry entry, String typed) {
    return lower(entry.title()).equals(lower(typed.strip()));
  }

  private List<Entry> actions(String typed) {
    var titles = new HashSet<String>();
    return verbs.get().stream()
        .filter(verb -> verb.enabled().get() && verb.action() != ShellActions.PALETTE)
        .map(Entry::of)
        .filter(entry -> holds(entry.title(), typed))
        .filter(entry -> titles.add(entry.title()))
        .toList();
  }

  private Stream<Entry> settings(String typed) {
    return Stream.of(SettingKey.values())
        .filter(key -> holds(title(key) + ' ' + group(key), typed))
        .map(
            key ->
                Entry.titled(
                    title(key),
                    group(key),
                    "bi-sliders",
                    "",
                    () -> navigator.go(new Place.Setting(key))));
  }

  private static String title(SettingKey key) {
    return Text.of("setting.field." + key.name());
  }

  private static String group(SettingKey key) {
    return Text.of(ShellActions.SETTINGS.titleKey())
        + ", "
        + Text.of("setting.SettingGroup." + key.group().name());
  }

  private static boolean holds(String title, String typed) {
    var words = lower(title).split("[^\\p{L}\\p{N}]+");
    return Stream.of(lower(typed.strip()).split("\\s+"))
        .allMatch(wanted -> Stream.of(words).anyMatch(word -> word.startsWith(wanted)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.getDefault());
  }
}
