package app.quarterbook.ui.shell;

import app.quarterbook.ui.kit.Action;
import app.quarterbook.ui.kit.Place;
import java.util.List;

/// A place the sidebar leads to.
///
/// @param icon an icon of the Bootstrap set
record Destination(Action action, String icon, Place place, boolean atFoot) {
  static final List<Destination> ALL =
      List.of(
          new Destination(ShellActions.TODAY, "bi-sun", new Place.Today(), false),
          new Destination(ShellActions.INBOX, "bi-inbox", new Place.Inbox(), false),
          new Destination(ShellActions.CLIENTS, "bi-people", new Place.Clients(), false),
          new Destination(ShellActions.PLAN, "bi-kanban", new Place.Plan(), false),
          new Destination(ShellActions.VISITS, "bi-journal-text", new Place.Visits(), false),
          new Destination(
              ShellActions.AGREEMENTS, "bi-file-earmark-check", new Place.Agreements(), false),
          new Destination(ShellActions.BILLING, "bi-receipt", new Place.Billing(), false),
          new Destination(ShellActions.CHECKLISTS, "bi-list-check", new Place.Checklists(), false),
          new Destination(ShellActions.SURVEYS, "bi-chat-square-text", new Place.Surveys(), false),
          new Destination(ShellActions.EXPERTS, "bi-person-lines-fill", new Place.Experts(), false),
          new Destination(ShellActions.IMPORT, "bi-box-arrow-in-down", new Place.Import(), true),
          new Destination(ShellActions.BACKUPS, "bi-shield-check", new Place.Backups(), true),
          new Destination(ShellActions.SETTINGS, "bi-sliders", new Place.Settings(), true),
          new Destination(ShellActions.HELP, "bi-question-circle", new Place.Help(""), true));

  /// Whether this is the place that is lit up while the person is there.
  boolean holds(Place there) {
    return switch (there) {
      case Place.ClientPage page -> place instanceof Place.Clients;
      case Place.ClientRecord record -> place instanceof Place.Clients;
      case Place.ExpertEntry entry -> place instanceof Place.Experts;
      case Place.Setting setting -> place instanceof Place.Settings;
      case Place.VisitPage page -> place instanceof Place.Visits;
      case Place.PlanItemPage page -> place instanceof Place.Plan;
      case Place.Wordings page -> place instanceof Place.Settings;
      case Place.Protection page -> place instanceof Place.Settings;
      case Place.SignOffPage page -> place instanceof Place.Visits;
      case Place.AgreementPage page -> place instanceof Place.Agreements;
      case Place.RateCards page -> place instanceof Place.Agreements;
      case Place.Tiers page -> place instanceof Place.Agreements;
      case Place.ChecklistPage page -> place instanceof Place.Checklists;
      case Place.ChecklistTemplates page -> place instanceof Place.Checklists;
      case Place.BackupFile file -> place instanceof Place.Backups;
      case Place.SurveyPage page -> place instanceof Place.Surveys;
      case Place.Help help -> place instanceof Place.Help;
      default -> place.equals(there);
    };
  }
}
