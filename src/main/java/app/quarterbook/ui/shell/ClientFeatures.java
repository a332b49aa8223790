package app.quarterbook.ui.shell;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.store.ClientRemoval;
import app.quarterbook.store.Database;
import app.quarterbook.ui.client.ClientActions;
import app.quarterbook.ui.client.ClientListsViewModel;
import app.quarterbook.ui.client.ClientView;
import app.quarterbook.ui.client.ClientViewModel;
import app.quarterbook.ui.client.ClientsView;
import app.quarterbook.ui.client.ClientsViewModel;
import app.quarterbook.ui.expert.ExpertActions;
import app.quarterbook.ui.expert.ExpertView;
import app.quarterbook.ui.expert.ExpertViewModel;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Place;
import app.quarterbook.ui.kit.Screen;
import app.quarterbook.ui.kit.Theme;
import app.quarterbook.ui.kit.Verb;
import app.quarterbook.ui.setting.SettingActions;
import app.quarterbook.ui.setting.SettingView;
import app.quarterbook.ui.setting.SettingViewModel;
import app.quarterbook.ui.wording.WordingActions;
import app.quarterbook.ui.wording.WordingView;
import app.quarterbook.ui.wording.WordingViewModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plugs in clients, experts and the settings.
final class ClientFeatures {
  private final Database database;
  private final Desk desk;
  private final Theme theme;
  private final ClientRemoval removal;
  private @Nullable ClientsView shown;

  /// @param backup makes one before a client with much on it is taken away
  ClientFeatures(Database database, Desk desk, Theme theme, Runnable backup) {
    this.database = database;
    this.desk = desk;
    this.theme = theme;
    removal = new ClientRemoval(database, backup);
  }

  void plugInto(Places places) {
    places
        .screen(Place.Clients.class, place -> clients())
        .screen(Place.ClientPage.class, place -> page(places, place.client()))
        .screen(Place.ClientRecord.class, place -> record(places, place))
        .creates(Verb.always(ClientActions.CREATE, this::create))
        .actions(ClientActions.all())
        .screen(Place.Experts.class, place -> experts())
        .screen(Place.ExpertEntry.class, this::expert)
        .actions(ExpertActions.all())
        .screen(Place.Settings.class, place -> settings())
        .screen(Place.Setting.class, this::setting)
        .screen(
            Place.Wordings.class, place -> new WordingView(new WordingViewModel(database, desk)))
        .offers(place -> List.of(Verb.always(WordingActions.OPEN, this::wordings)))
        .actions(WordingActions.all())
        .actions(SettingActions.all());
  }

  private void wordings() {
    desk.navigator().go(new Place.Wordings());
  }

  private Screen clients() {
    shown = new ClientsView(new ClientsViewModel(database, desk, removal));
    return shown;
  }

  /// The list of clients asks for the name.
  private void create() {
    desk.navigator().go(new Place.Clients());
    if (shown != null) {
      shown.ask();
    }
  }

  private Screen record(Places places, Place.ClientRecord place) {
    var page = page(places, place.client());
    page.open(place.part(), place.record());
    return page;
  }

  private ExpertView experts() {
    return new ExpertView(new ExpertViewModel(database, desk), desk);
  }

  private Screen expert(Place.ExpertEntry place) {
    var experts = experts();
    experts.reveal(place.expert().value());
    return experts;
  }

  private Screen setting(Place.Setting place) {
    var settings = settings();
    settings.open(place.key());
    return settings;
  }

  private SettingView settings() {
    var wordings = Verb.always(WordingActions.OPEN, this::wordings);
    return new SettingView(
        new SettingViewModel(database, desk), theme, wordings, LockFeatures.protection(desk));
  }

  private ClientView page(Places places, ClientId client) {
    return new ClientView(
        new ClientViewModel(client, database, desk, removal),
        new ClientListsViewModel(client, database, desk),
        desk,
        places.clientTabs());
  }
}
