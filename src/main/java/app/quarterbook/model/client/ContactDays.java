package app.quarterbook.model.client;

import java.util.Map;

/// How many days may pass between contacts where a client has no rhythm of its own.
///
/// @param onSite from one visit on site to the next, for clients under agreement
/// @param followUp from one contact of any kind to the next, by the stage of a prospect
public record ContactDays(int onSite, Map<Stage, Integer> followUp) {
  public ContactDays {
    followUp = Map.copyOf(followUp);
  }
}
