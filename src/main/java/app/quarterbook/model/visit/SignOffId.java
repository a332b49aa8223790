package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record SignOffId(UUID value) {
  public static SignOffId next() {
    return new SignOffId(Ids.next());
  }
}
