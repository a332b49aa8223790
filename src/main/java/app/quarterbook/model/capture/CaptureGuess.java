package app.quarterbook.model.capture;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ClientName;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Guesses whom a captured text is about: by the words it shares with the names of clients, their
/// people and sites, a rare word weighing more than one that many share; and by the calendar, which
/// decides alone only for whom the consultant is with today.
public final class CaptureGuess {
  /// How many guesses are worth showing.
  private static final int MOST = 3;

  private static final double NAME = 4;
  private static final double PERSON = 3;
  private static final double SITE = 2;
  private static final double WHOLE_NAME = 4;
  private static final double TIMED = 2;
  private static final double TODAY = 1.2;
  private static final double RECENT = 0.5;
  private static final int RECENT_DAYS = 30;
  private static final double BEGINNING = 0.6;
  private static final int SHORTEST_BEGINNING = 4;
  private static final double ENOUGH = 1;

  /// Words that say nothing of whom a name names.
  private static final Set<String> EMPTY =
      Set.of(
          "and", "the", "of", "for", "at", "in", "on", "to", "my", "we", "inc", "llc", "ltd",
          "corp", "company", "co", "group", "office", "main", "und", "der", "die", "das", "am",
          "im", "bei", "von", "fur", "gmbh", "ag", "kg", "ohg", "mbh");

  private final List<Known> clients;
  private final Whereabouts whereabouts;
  private final Map<String, Map<ClientId, Double>> words = new HashMap<>();

  public CaptureGuess(List<Known> clients, Whereabouts whereabouts) {
    this.clients = clients;
    this.whereabouts = whereabouts;
    for (var known : clients) {
      learn(known.client(), known.name(), NAME);
      known.people().forEach(person -> learn(known.client(), person, PERSON));
      known.sites().forEach(site -> learn(known.client(), site, SITE));
    }
  }

  /// The clients a text may be about, the likeliest first; none where nothing speaks for anybody.
  public List<ClientId> of(String text) {
    var said = split(text).toList();
    var weights = weigh(new HashSet<>(said));
    var whole = " " + String.join(" ", said) + " ";
    var best =
        Comparator.comparingDouble((Known known) -> -weight(known, weights, whole))
            .thenComparing(Known::name);
    return clients.stream()
        .filter(known -> weight(known, weights, whole) >= ENOUGH)
        .sorted(best)
        .limit(MOST)
        .map(Known::client)
        .toList();
  }

  private void learn(ClientId client, String name, double weight) {
    split(name)
        .forEach(
            word ->
                words
                    .computeIfAbsent(word, it -> new HashMap<>())
                    .merge(client, weight, Math::max));
  }

  private Map<ClientId, Double> weigh(Set<String> said) {
    var weights = new HashMap<ClientId, Double>();
    for (var word : said) {
      var meant = words.get(word);
      if (meant != null) {
        add(weights, meant, 1);
      } else if (word.length() >= SHORTEST_BEGINNING) {
        words.entrySet().stream()
            .filter(known -> known.getKey().startsWith(word))
            .forEach(known -> add(weights, known.getValue(), BEGINNING));
      }
    }
    return weights;
  }

  private static void add(
      Map<ClientId, Double> weights, Map<ClientId, Double> meant, double share) {
    meant.forEach(
        (client, weight) -> weights.merge(client, weight * share / meant.size(), Double::sum));
  }

  private double weight(Known known, Map<ClientId, Double> weights, String whole) {
    var client = known.client();
    double weight = weights.getOrDefault(client, 0.0);
    var name = String.join(" ", split(known.name()).toList());
    if (!name.isEmpty() && whole.contains(" " + name + " ")) {
      weight += WHOLE_NAME;
    }
    if (Objects.equals(client, whereabouts.timed())) {
      weight += TIMED;
    }
    if (whereabouts.visited().contains(client)) {
      weight += TODAY;
    }
    return weight + recency(client);
  }

  private double recency(ClientId client) {
    var last = whereabouts.lastContact().get(client);
    if (last == null) {
      return 0;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(last, whereabouts.today()));
    return RECENT * Math.max(0, RECENT_DAYS - days) / RECENT_DAYS;
  }

  private static Stream<String> split(String text) {
    return Stream.of(ClientName.fold(text).split(" "))
        .filter(word -> word.length() > 1 && !EMPTY.contains(word));
  }
}
