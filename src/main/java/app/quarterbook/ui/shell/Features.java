package app.quarterbook.ui.shell;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.Database;
import app.quarterbook.ui.agreement.AgreementActions;
import app.quarterbook.ui.agreement.AgreementView;
import app.quarterbook.ui.agreement.AgreementViewModel;
import app.quarterbook.ui.agreement.AgreementsView;
import app.quarterbook.ui.agreement.AgreementsViewModel;
import app.quarterbook.ui.billing.BillingActions;
import app.quarterbook.ui.billing.BillingView;
import app.quarterbook.ui.billing.BillingViewModel;
import app.quarterbook.ui.billing.BlocksView;
import app.quarterbook.ui.billing.BlocksViewModel;
import app.quarterbook.ui.exchange.ExchangeActions;
import app.quarterbook.ui.exchange.ExportViewModel;
import app.quarterbook.ui.exchange.ImportView;
import app.quarterbook.ui.exchange.ImportViewModel;
import app.quarterbook.ui.kit.ClientTab;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.plan.PlanActions;
import app.quarterbook.ui.plan.PlanView;
import app.quarterbook.ui.plan.PlanViewModel;
import app.quarterbook.ui.rate.OwnRatesView;
import app.quarterbook.ui.rate.OwnRatesViewModel;
import app.quarterbook.ui.survey.SurveyActions;
import app.quarterbook.ui.survey.SurveyView;
import app.quarterbook.ui.survey.SurveyViewModel;
import app.quarterbook.ui.survey.SurveysView;
import app.quarterbook.ui.survey.SurveysViewModel;
import app.quarterbook.ui.today.TodayActions;
import app.quarterbook.ui.today.TodayView;
import app.quarterbook.ui.today.TodayViewModel;
import app.quarterbook.ui.visit.NewVisit;
import app.quarterbook.ui.visit.NewVisitViewModel;
import app.quarterbook.ui.visit.VisitActions;
import app.quarterbook.ui.visit.VisitView;
import app.quarterbook.ui.visit.VisitViewModel;
import app.quarterbook.ui.visit.VisitsView;
import app.quarterbook.ui.visit.VisitsViewModel;
import app.quarterbook.ui.visit.note.NoteActions;
import app.quarterbook.ui.visit.part.PartActions;
import app.quarterbook.ui.visit.sign.SignActions;
import app.quarterbook.ui.visit.sign.SignOffView;
import app.quarterbook.ui.visit.sign.SignOffViewModel;
import app.quarterbook.ui.visit.sign.SignViewModel;
import app.quarterbook.ui.visit.timer.TimerActions;
import app.quarterbook.ui.visit.timer.TimerBar;
import app.quarterbook.ui.visit.timer.TimerVerbs;
import app.quarterbook.ui.visit.timer.TimerViewModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plugs every feature in, one method each.
final class Features {
  private final Database database;
  private final Desk desk;
  private final Places places;
  private final Theme theme;
  private final BackupFeatures backups;
  private final TimerViewModel timer;

  Features(Database database, Desk desk, Places places, Theme theme, BackupFeatures backups) {
    this.database = database;
    this.desk = desk;
    this.places = places;
    this.theme = theme;
    this.backups = backups;
    timer = new TimerViewModel(desk, database);
  }

  /// The timer, which is seen in every place.
  TimerViewModel timer() {
    return timer;
  }

  void plugIn() {
    new ClientFeatures(database, desk, theme, backups::beforeDeleting).plugInto(places);
    today();
    plan();
    visits();
    agreements();
    billing();
    new ChecklistFeatures(database, desk).plugInto(places);
    surveys();
    exchange();
    backups.plugInto(places);
  }

  private void today() {
    places
        .screen(
            Place.Today.class,
            place -> new TodayView(new TodayViewModel(desk, database), backups.notice()))
        .actions(TodayActions.all());
  }

  private void plan() {
    places
        .screen(Place.Plan.class, place -> new PlanView(new PlanViewModel(database, null, desk)))
        .screen(
            Place.PlanItemPage.class,
            place -> new PlanView(new PlanViewModel(database, null, desk), place.item()))
        .clientTab(
            new ClientTab(
                "plan.title", client -> new PlanView(new PlanViewModel(database, client, desk))))
        .actions(PlanActions.all());
  }

  private void visits() {
    var stores = new VisitViewModel.Stores(database);
    var beginning = new NewVisitViewModel(desk, stores, timer);
    places
        .screen(Place.Visits.class, place -> visits(stores, beginning, null))
        .screen(Place.VisitPage.class, place -> visit(stores, place.visit()))
        .screen(
            Place.SignOffPage.class,
            place -> new SignOffView(new SignOffViewModel(desk, database, place.visit())))
        .clientTab(new ClientTab("visit.tab", client -> visits(stores, beginning, client)))
        .creates(NewVisit.anywhere(beginning))
        .offers(place -> List.of(NewVisit.now(beginning, place)))
        .offers(place -> TimerVerbs.at(timer, shown(place)))
        .actions(VisitActions.all())
        .actions(PartActions.all())
        .actions(NoteActions.all())
        .actions(TimerActions.all())
        .actions(SignActions.all());
  }

  private VisitView visit(VisitViewModel.Stores stores, VisitId visit) {
    return new VisitView(
        new VisitViewModel(desk, database, stores, visit),
        new TimerBar(timer, visit),
        new SignViewModel(desk, database, visit));
  }

  private static @Nullable VisitId shown(Place place) {
    return place instanceof Place.VisitPage page ? page.visit() : null;
  }

  private VisitsView visits(
      VisitViewModel.Stores stores, NewVisitViewModel beginning, @Nullable ClientId only) {
    return new VisitsView(new VisitsViewModel(desk, database, stores.visits(), beginning, only));
  }

  private void agreements() {
    places
        .screen(Place.Agreements.class, place -> agreements(null))
        .screen(
            Place.AgreementPage.class,
            place -> new AgreementView(new AgreementViewModel(database, desk, place.agreement())))
        .clientTab(new ClientTab("agreement.tab", this::agreements))
        .actions(AgreementActions.all());
    new RateFeatures(database, desk).plugInto(places);
  }

  private AgreementsView agreements(@Nullable ClientId only) {
    var model = new AgreementsViewModel(database, desk, only);
    return only == null
        ? new AgreementsView(model, RateFeatures.rateCard(desk), RateFeatures.tiers(desk))
        : new AgreementsView(model);
  }

  private void billing() {
    places
        .screen(Place.Billing.class, place -> new BillingView(new BillingViewModel(database, desk)))
        .clientTab(
            new ClientTab(
                "billing.tab",
                client ->
                    new BlocksView(
                        new BlocksViewModel(database, desk, client), desk.preferences())))
        .clientTab(
            new ClientTab(
                "rate.own.tab",
                client ->
                    new OwnRatesView(
                        new OwnRatesViewModel(database, desk, client), desk.preferences())))
        .actions(BillingActions.all());
  }

  private void surveys() {
    places
        .screen(Place.Surveys.class, place -> surveys(null))
        .screen(
            Place.SurveyPage.class,
            place -> new SurveyView(new SurveyViewModel(database, desk, place.survey())))
        .clientTab(new ClientTab("survey.tab", this::surveys))
        .actions(SurveyActions.all());
  }

  private SurveysView surveys(@Nullable ClientId only) {
    return new SurveysView(new SurveysViewModel(database, desk, only));
  }

  private void exchange() {
    var export = new ExportViewModel(database, desk.background(), desk.files(), desk.toast());
    places
        .screen(
            Place.Import.class,
            place ->
                new ImportView(
                    new ImportViewModel(
                        database, desk.background(), desk.toast(), backups::beforeImport),
                    desk.files()))
        .offers(export::verbs)
        .actions(ExchangeActions.all());
  }
}
