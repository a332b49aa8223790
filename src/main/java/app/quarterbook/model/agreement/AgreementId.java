package app.quarterbook.model.agreement;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record AgreementId(UUID value) {
  public static AgreementId next() {
    return new AgreementId(Ids.next());
  }
}
