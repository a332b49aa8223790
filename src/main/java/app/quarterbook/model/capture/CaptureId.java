package app.quarterbook.model.capture;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record CaptureId(UUID value) {
  public static CaptureId next() {
    return new CaptureId(Ids.next());
  }
}
