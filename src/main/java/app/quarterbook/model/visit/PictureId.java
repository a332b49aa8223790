package app.quarterbook.model.visit;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record PictureId(UUID value) {
  public static PictureId next() {
    return new PictureId(Ids.next());
  }
}
