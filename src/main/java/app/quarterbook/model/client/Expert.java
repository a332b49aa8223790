package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;

/// An outside expert or vendor, so that "let me make a few calls" is one search.
///
/// @param whatFor what they are called for
/// @param contact whom to ask for
/// @param accountNumber the consultant's own number there
/// @param clients the clients they work for
@RecordBuilder
public record Expert(
    ExpertId id,
    String name,
    ExpertKind kind,
    String whatFor,
    String contact,
    String phone,
    String email,
    String accountNumber,
    Set<ClientId> clients,
    String notes)
    implements ExpertBuilder.With {
  public Expert {
    name = Check.required("name", name, 200);
    whatFor = Check.text("whatFor", whatFor, 1000);
    contact = Check.text("contact", contact, 200);
    phone = Check.text("phone", phone, 200);
    email = Check.text("email", email.strip(), 320);
    accountNumber = Check.text("accountNumber", accountNumber, 200);
    clients = Set.copyOf(clients);
    notes = Check.text("notes", notes, 100_000);
  }

  public static Expert named(String name, ExpertKind kind) {
    return new Expert(ExpertId.next(), name, kind, "", "", "", "", "", Set.of(), "");
  }
}
