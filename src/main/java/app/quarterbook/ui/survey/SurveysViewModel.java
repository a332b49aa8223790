package app.quarterbook.ui.survey;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.survey.Score;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.Tally;
import app.quarterbook.store.ClientStore;
import app.quarterbook.store.Database;
import app.quarterbook.store.Rows;
import app.quarterbook.store.SurveyStore;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Desk;
import app.quarterbook.ui.kit.Follower;
import app.quarterbook.ui.kit.Live;
import app.quarterbook.ui.kit.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/// The surveys of all clients or of one, those to come included, and what their answers add up to.
public final class SurveysViewModel implements Follower {
  private static final Set<Rows> SHOWN =
      Set.of(Rows.SURVEY, Rows.SURVEY_ANSWER, Rows.AGREEMENT, Rows.CLIENT, Rows.SETTING);

  /// How many surveys that are over are looked at to begin with, and how many more each time.
  private static final int PAGE = 200;

  private final Desk desk;
  private final SurveyStore surveys;
  private final ClientStore clientStore;
  private final @Nullable ClientId only;
  private final Live<Loaded> live;
  private final ObservableList<SurveyRow> rows = FXCollections.observableArrayList();
  private final FilteredList<SurveyRow> shown = new FilteredList<>(rows);
  private final ObservableList<Client> clients = FXCollections.observableArrayList();
  private final BooleanProperty openOnly = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper results = new ReadOnlyStringWrapper("");
  private volatile int most = PAGE;
  private int over;

  /// @param only the client whose surveys these are; null for all clients
  public SurveysViewModel(Database database, Desk desk, @Nullable ClientId only) {
    this.desk = desk;
    this.only = only;
    surveys = new SurveyStore(database);
    clientStore = new ClientStore(database);
    openOnly.addListener(
        (property, old, now) -> shown.setPredicate(row -> !now || row.survey().isOpen()));
    live =
        new Live<>(
            desk.background(),
            changed -> database.listen(SHOWN, changed)::cancel,
            this::load,
            this::show);
    live.reload();
  }

  ObservableList<SurveyRow> rows() {
    return shown;
  }

  /// Whom a survey can ask.
  ObservableList<Client> clients() {
    return clients;
  }

  /// Whether the list is narrowed to what is still to be done.
  public BooleanProperty openOnlyProperty() {
    return openOnly;
  }

  /// Both scores with the number of answers behind them.
  public ReadOnlyStringProperty resultsProperty() {
    return results.getReadOnlyProperty();
  }

  boolean isOfOneClient() {
    return only != null;
  }

  void addHere() {
    if (only != null) {
      add(only);
    }
  }

  /// Asks a client out of turn: due today.
  public void add(ClientId client) {
    var survey = Survey.due(client, null, LocalDate.now(desk.clock()));
    desk.background()
        .run(
            () -> {
              surveys.save(survey);
              return survey;
            },
            this::open);
  }

  void open(Survey survey) {
    desk.navigator().go(new Place.SurveyPage(survey.id()));
  }

  void openClient(SurveyRow row) {
    desk.navigator().go(new Place.ClientPage(row.survey().client()));
  }

  @Override
  public void rest() {
    live.rest();
  }

  @Override
  public void wake() {
    live.wake();
  }

  @Override
  public void close() {
    live.close();
  }

  /// Shows further surveys that are over, where there are any.
  void showMore() {
    if (over == most) {
      most += PAGE;
      live.reload();
    }
  }

  /// Shows every survey, as is needed to put them into another order.
  void showAll() {
    if (most < Integer.MAX_VALUE) {
      most = Integer.MAX_VALUE;
      live.reload();
    }
  }

  private record Loaded(List<SurveyRow> rows, int over, List<Client> clients, String results) {}

  private Loaded load() {
    var today = LocalDate.now(desk.clock());
    var known = clientStore.all();
    var names = known.stream().collect(Collectors.toMap(Client::id, Client::name));
    var over = surveys.over(only, most);
    var reminders =
        surveys.reminders().stream().filter(each -> only == null || each.client().equals(only));
    var kept =
        Stream.concat(surveys.underWay(only).stream(), over.stream())
            .sorted(Comparator.comparing(Survey::dueOn).reversed());
    var lines =
        Stream.concat(reminders, kept)
            .map(each -> SurveyRow.of(each, names.get(each.client()), today))
            .toList();
    return new Loaded(lines, over.size(), known, results(surveys.tallies(only)));
  }

  private void show(Loaded loaded) {
    if (!rows.equals(loaded.rows())) {
      rows.setAll(loaded.rows());
    }
    clients.setAll(loaded.clients());
    over = loaded.over();
    results.set(loaded.results());
  }

  private static String results(List<Tally> answers) {
    var scores =
        Stream.of(
                score("survey.nps", Score.nps(answers)), score("survey.csat", Score.csat(answers)))
            .flatMap(Optional::stream)
            .toList();
    return scores.isEmpty() ? Text.of("survey.noAnswers") : String.join("   ·   ", scores);
  }

  private static Optional<String> score(String key, Optional<Score> score) {
    return score.map(
        it ->
            Text.of(key, it.value(), it.count())
                + (it.isThin() ? " " + Text.of("survey.tooFew") : ""));
  }
}
