package app.quarterbook.exchange.intake;

import app.quarterbook.exchange.spelling.Fold;
import app.quarterbook.model.client.Person;
import java.util.List;
import java.util.Optional;

/// Finds somebody among a client's people by what a file says of them.
final class People {
  private People() {}

  /// Whoever has the e-mail address; else whoever has the name and no other address.
  static Optional<Person> alike(List<Person> people, String name, String email) {
    var byEmail =
        people.stream()
            .filter(person -> !email.isEmpty() && person.email().equalsIgnoreCase(email))
            .findFirst();
    return byEmail.or(
        () ->
            people.stream()
                .filter(person -> Fold.name(person.name()).equals(Fold.name(name)))
                .filter(person -> email.isEmpty() || person.email().isEmpty())
                .findFirst());
  }
}
