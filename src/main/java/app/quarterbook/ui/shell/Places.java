package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.ClientTab;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableIntegerValue;

/// Where features are plugged in: which screen a place has, what the New menu creates, which
/// tabs a client has. {@link Features} fills it, one method a feature.
public final class Places {
  private final Map<Class<? extends Place>, Function<Place, Screen>> screens = new HashMap<>();
  private final Map<Place, ObservableIntegerValue> counts = new HashMap<>();
  private final List<Verb> creating = new ArrayList<>();
  private final List<Function<Place, List<Verb>>> offers = new ArrayList<>();
  private final List<ClientTab> clientTabs = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();

  /// Gives a place its screen, made anew at each visit.
  public <P extends Place> Places screen(Class<P> place, Function<P, Screen> screen) {
    screens.put(place, it -> screen.apply(place.cast(it)));
    return this;
  }

  /// Shows beside a main place how much waits there; nothing where it is zero.
  public Places counts(Place place, ObservableIntegerValue count) {
    counts.put(place, count);
    return this;
  }

  Optional<ObservableIntegerValue> count(Place place) {
    return Optional.ofNullable(counts.get(place));
  }

  /// Offers something in the New menu and the palette, wherever the person is.
  public Places creates(Verb verb) {
    creating.add(verb);
    return this;
  }

  /// Offers more than the screen of a place does itself, e.g. to export its list.
  public Places offers(Function<Place, List<Verb>> verbs) {
    offers.add(verbs);
    return this;
  }

  /// Adds a tab to the client page.
  public Places clientTab(ClientTab tab) {
    clientTabs.add(tab);
    return this;
  }

  /// Makes a feature's actions known to the cheat sheet.
  public Places actions(List<Action> more) {
    actions.addAll(more);
    return this;
  }

  /// Whether it is one of the places of the sidebar.
  boolean isMain(Place place) {
    return Destination.ALL.stream().anyMatch(it -> it.place().equals(place));
  }

  boolean has(Place place) {
    return screens.containsKey(place.getClass());
  }

  Screen open(Place place) {
    var screen = screens.get(place.getClass());
    if (screen == null) {
      throw new IllegalArgumentException("no screen for " + place);
    }
    return screen.apply(place);
  }

  List<Verb> creating() {
    return creating;
  }

  List<Verb> offered(Place place) {
    return offers.stream().flatMap(verbs -> verbs.apply(place).stream()).toList();
  }

  /// The tabs of the client page, in the order they were added; filled when the page is opened.
  public List<ClientTab> clientTabs() {
    return clientTabs;
  }

  List<Action> actions() {
    return actions;
  }
}
