package app.quarterbook.model.client;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;

/// Somebody at a client's.
///
/// @param role owner, manager, office contact, or in the client's own words
/// @param decisionMaker whether this person decides on the plan and the agreement
@RecordBuilder
public record Person(
    PersonId id,
    ClientId client,
    String name,
    String role,
    boolean decisionMaker,
    String phone,
    String mobile,
    String email,
    String address,
    String notes)
    implements PersonBuilder.With {
  public Person {
    name = Check.required("name", name, 200);
    role = Check.text("role", role, 200);
    phone = Check.text("phone", phone, 200);
    mobile = Check.text("mobile", mobile, 200);
    email = Check.text("email", email.strip(), 320);
    address = Check.text("address", address, 2000);
    notes = Check.text("notes", notes, 100_000);
  }

  public static Person named(ClientId client, String name) {
    return new Person(PersonId.next(), client, name, "", false, "", "", "", "", "");
  }
}
