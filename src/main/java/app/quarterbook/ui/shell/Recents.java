package app.quarterbook.ui.shell;

import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The records that were looked at last, the latest first. Preferences are no secret, so only what
/// kind and which one is kept there, and never what it is called.
final class Recents {
  private static final String KEY = "recent";
  private static final int MOST = 9;

  private final Preferences preferences;
  private final List<FindKey> keys = new ArrayList<>();

  Recents(Preferences preferences) {
    this.preferences = preferences;
    Stream.of(preferences.get(KEY).orElse("").split(",")).forEach(this::read);
  }

  /// Remembers the record that a place shows, where it shows one.
  void looked(@Nullable Place place) {
    Things.key(place)
        .ifPresent(
            key -> {
              keys.remove(key);
              keys.addFirst(key);
              if (keys.size() > MOST) {
                keys.removeLast();
              }
              preferences.put(KEY, written());
            });
  }

  /// All but what is looked at now.
  List<FindKey> before(@Nullable Place now) {
    var here = Things.key(now);
    return keys.stream().filter(key -> here.filter(key::equals).isEmpty()).toList();
  }

  private String written() {
    return keys.stream().map(key -> key.kind() + ":" + key.id()).collect(Collectors.joining(","));
  }

  /// What a newer or older program has written may be unknown here.
  private void read(String key) {
    var parts = key.split(":");
    try {
      if (parts.length == 2) {
        keys.add(new FindKey(FindKind.valueOf(parts[0]), UUID.fromString(parts[1])));
      }
    } catch (IllegalArgumentException unknown) {
      preferences.put(KEY, written());
    }
  }
}
