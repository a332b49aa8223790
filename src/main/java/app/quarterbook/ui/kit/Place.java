package app.quarterbook.ui.kit;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.ExpertId;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.setting.SettingKey;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.visit.VisitId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything the window can show. Features link to each other by naming a place and never by
/// knowing each other.
public sealed interface Place {
  record Today() implements Place {}

  /// What was captured and waits to be filed.
  record Inbox() implements Place {}

  record Clients() implements Place {}

  record ClientPage(ClientId client) implements Place {}

  /// One record of a client's, on the tab of the client page where it is found.
  record ClientRecord(ClientId client, ClientPart part, UUID record) implements Place {}

  record Experts() implements Place {}

  record ExpertEntry(ExpertId expert) implements Place {}

  record Plan() implements Place {}

  /// The plan over all clients with one item open beside it.
  record PlanItemPage(PlanItemId item) implements Place {}

  record Visits() implements Place {}

  record VisitPage(VisitId visit) implements Place {}

  record SignOffPage(VisitId visit) implements Place {}

  record Agreements() implements Place {}

  record AgreementPage(AgreementId agreement) implements Place {}

  /// What is to be billed, and what was.
  record Billing() implements Place {}

  /// The prices, from day to day.
  record RateCards() implements Place {}

  /// What the tiers promise.
  record Tiers() implements Place {}

  record Checklists() implements Place {}

  /// @param step the one to begin with; null for the first that waits
  record ChecklistPage(ChecklistId list, @Nullable StepId step) implements Place {
    public ChecklistPage(ChecklistId list) {
      this(list, null);
    }
  }

  /// The templates of checklists.
  record ChecklistTemplates() implements Place {}

  record Surveys() implements Place {}

  record SurveyPage(SurveyId survey) implements Place {}

  record Import() implements Place {}

  /// Earlier states of the workbook, each in a file of its own.
  record Backups() implements Place {}

  /// The backups with one looked into that lies elsewhere.
  ///
  /// @param asked when; who asks once more looks once more
  record BackupFile(Path file, Instant asked) implements Place {}

  record Settings() implements Place {}

  /// Who gets in: passphrase, recovery code, key file.
  record Protection() implements Place {}

  /// The texts that may be rewritten.
  record Wordings() implements Place {}

  record Setting(SettingKey key) implements Place {}

  /// @param topic the name of the help page to open at, e.g. `plan`
  record Help(String topic) implements Place {}
}
