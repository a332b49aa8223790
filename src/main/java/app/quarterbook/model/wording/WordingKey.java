package app.quarterbook.model.wording;

import static java.util.Objects.requireNonNull;

import app.quarterbook.model.visit.VisitKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every text that comes with the program and may be rewritten.
public enum WordingKey {
  NOTE_FIRST_CALL(VisitKind.FIRST_CALL),
  NOTE_SALES_APPOINTMENT(VisitKind.SALES_APPOINTMENT),
  NOTE_AUDIT(VisitKind.AUDIT),
  NOTE_ON_SITE(VisitKind.ON_SITE),
  NOTE_REMOTE(VisitKind.REMOTE),
  NOTE_EMERGENCY(VisitKind.EMERGENCY),
  NOTE_PHONE(VisitKind.PHONE),
  NOTE_REVIEW(VisitKind.REVIEW),
  /// Quick phrases, read by {@link Phrases}.
  PHRASES(null),
  /// What an agreement brings, one a line, what every tier has first.
  BENEFITS(null),
  /// What no agreement includes.
  EXCLUSIONS(null),
  /// How and when agreements are paid.
  PAYMENT(null),
  /// The mail that asks how satisfied a client is; see {@link Blanks}.
  SURVEY_LETTER(null),
  /// The same ahead of a renewal.
  RENEWAL_LETTER(null);

  private final @Nullable VisitKind kind;

  WordingKey(@Nullable VisitKind kind) {
    this.kind = kind;
  }

  /// The template of the notes of a kind of visit; empty where a kind has none.
  public static Optional<WordingKey> template(VisitKind kind) {
    return Stream.of(values()).filter(key -> key.kind == kind).findFirst();
  }

  /// Whether it is written to clients, with blanks that are filled in.
  public boolean isLetter() {
    return this == SURVEY_LETTER || this == RENEWAL_LETTER;
  }

  /// Whether it goes into notes, and not into agreements and what is offered.
  public boolean isForNotes() {
    return kind != null || this == PHRASES;
  }

  /// The text as it comes with the program.
  public String shipped() {
    var home = isForNotes() ? "notes" : isLetter() ? "letters" : "terms";
    var file = "/templates/" + home + "/" + name().toLowerCase(Locale.ROOT) + ".md";
    try (var in = requireNonNull(WordingKey.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
