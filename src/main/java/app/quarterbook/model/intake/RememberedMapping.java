package app.quarterbook.model.intake;

import app.quarterbook.model.Check;

/// How a file with these headers was mapped the last time.
///
/// @param headers fingerprint of the headers, at most 64 characters
/// @param target what the rows became
/// @param mapping the mapping as text, as the exchange writes it
public record RememberedMapping(String headers, String target, String mapping) {
  public RememberedMapping {
    Check.text("headers", headers, 64);
    Check.text("target", target, 20);
    Check.text("mapping", mapping, 100_000);
  }
}
