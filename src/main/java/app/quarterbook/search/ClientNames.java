package app.quarterbook.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What the clients are called now. Things are not indexed under their client's name, so that a
/// client gets another name in no time.
final class ClientNames {
  private record Named(String name, List<Word> words) {
    boolean holds(Word wanted) {
      return words.stream()
          .flatMap(word -> word.forms().stream())
          .anyMatch(form -> wanted.forms().stream().anyMatch(form::startsWith));
    }
  }

  private final Map<UUID, Named> clients = new ConcurrentHashMap<>();

  void put(UUID client, String name, List<Word> words) {
    clients.put(client, new Named(name, words));
  }

  void remove(UUID client) {
    clients.remove(client);
  }

  /// What a client is called; empty where nobody knows.
  String of(UUID client) {
    var named = clients.get(client);
    return named == null ? "" : named.name();
  }

  /// The clients whose names hold words that begin so, all of them.
  Set<UUID> holding(Collection<Word> wanted) {
    return clients.entrySet().stream()
        .filter(client -> wanted.stream().allMatch(client.getValue()::holds))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
