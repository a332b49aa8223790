package app.quarterbook.model.find;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ExpertId;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.visit.VisitId;
import java.time.LocalDate;

/// One thing a search has found, with what is needed to tell it from others and to open it.
public sealed interface Found {
  /// What it is called.
  String title();

  record InClient(ClientId client, String title) implements Found {}

  /// @param clientName where the person works
  record InPerson(ClientId client, String title, String clientName) implements Found {}

  /// @param whatFor what the expert is called for
  record InExpert(ExpertId expert, String title, String whatFor) implements Found {}

  record InItem(PlanItemId item, ClientId client, String title, String clientName)
      implements Found {}

  /// @param title the piece of the notes around the words
  record InVisit(VisitId visit, String title, String clientName, LocalDate on) implements Found {}
}
