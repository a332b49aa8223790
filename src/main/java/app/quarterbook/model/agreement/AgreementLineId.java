package app.quarterbook.model.agreement;

import app.quarterbook.model.Ids;
import java.util.UUID;

/// Names one line of an agreement.
public record AgreementLineId(UUID value) {
  public static AgreementLineId next() {
    return new AgreementLineId(Ids.next());
  }
}
