package app.quarterbook.model.find;

import java.util.List;

/// What a search comes back with, best first.
///
/// @param named what is called so
/// @param others what holds the words in its text, or words like them
public record Answer(List<Found> named, List<Found> others) {
  public static final Answer NONE = new Answer(List.of(), List.of());

  public Answer {
    named = List.copyOf(named);
    others = List.copyOf(others);
  }
}
