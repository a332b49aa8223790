package app.quarterbook.model.client;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record PersonId(UUID value) {
  public static PersonId next() {
    return new PersonId(Ids.next());
  }
}
