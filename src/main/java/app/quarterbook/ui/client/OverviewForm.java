package app.quarterbook.ui.client;

import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.Standing;
import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Draft;
import app.quarterbook.ui.kit.Form;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// A client's own fields, with what follows from them beside.
final class OverviewForm extends ScrollPane {
  private final Label winning = note("client.winning");
  private final Label experts = note("client.experts");

  private final MergeRow merge;

  OverviewForm(ClientViewModel model, Draft<Client> draft) {
    merge = new MergeRow(model);
    var form = new Form("client");
    basics(form, draft);
    size(form, draft);
    acquisition(form, draft);
    rhythm(form, draft);
    form.heading("client.heading.experts").node(experts);
    form.heading("client.heading.merge").node(merge);
    setFitToWidth(true);
    setContent(form.build());
    getStyleClass().add("side-form");
  }

  void show(ClientSheet sheet) {
    winning.setText(ClientWords.winning(sheet.row().line()));
    winning.setVisible(!winning.getText().isEmpty());
    winning.setManaged(winning.isVisible());
    experts.setText(names(sheet.experts()));
    merge.show(sheet.others());
  }

  private static void basics(Form form, Draft<Client> draft) {
    form.columns(3)
        .line(draft.text("name", Client::name, Client::withName))
        .choice(
            draft.choice("standing", Client::standing, Client::withStanding),
            List.of(Standing.values()))
        .date(draft.optionalDate("since", Client::since, Client::withSince))
        .columns(1)
        .area(draft.text("notes", Client::notes, Client::withNotes), 5);
  }

  private static void size(Form form, Draft<Client> draft) {
    form.heading("client.heading.size")
        .columns(5)
        .number(
            draft.optionalWhole(
                "employees",
                client -> client.size().employees(),
                (client, count) -> client.withSize(client.size().withEmployees(count))))
        .number(
            draft.optionalWhole(
                "workstations",
                client -> client.size().workstations(),
                (client, count) -> client.withSize(client.size().withWorkstations(count))))
        .number(
            draft.optionalWhole(
                "servers",
                client -> client.size().servers(),
                (client, count) -> client.withSize(client.size().withServers(count))))
        .number(
            draft.optionalWhole(
                "sites",
                client -> client.size().sites(),
                (client, count) -> client.withSize(client.size().withSites(count))))
        .number(
            draft.optionalWhole(
                "wanLinks",
                client -> client.size().wanLinks(),
                (client, count) -> client.withSize(client.size().withWanLinks(count))));
  }

  private void acquisition(Form form, Draft<Client> draft) {
    form.heading("client.heading.acquisition")
        .columns(3)
        .line(
            draft.text(
                "source",
                client -> client.acquisition().source(),
                (client, text) -> client.withAcquisition(client.acquisition().withSource(text))))
        .number(
            draft.money(
                "cost",
                client -> client.acquisition().cost(),
                (client, cost) -> client.withAcquisition(client.acquisition().withCost(cost))))
        .number(
            draft.minutes(
                "minutes",
                client -> client.acquisition().minutes(),
                (client, time) -> client.withAcquisition(client.acquisition().withMinutes(time))))
        .columns(1)
        .node(winning);
  }

  private static void rhythm(Form form, Draft<Client> draft) {
    form.heading("client.heading.rhythm")
        .columns(4)
        .number(
            draft.optionalWhole(
                "contactDays",
                client -> client.rhythm().contactDays(),
                (client, days) -> client.withRhythm(client.rhythm().withContactDays(days))))
        .number(
            draft.optionalWhole(
                "reviewMonths",
                client -> client.rhythm().reviewMonths(),
                (client, months) -> client.withRhythm(client.rhythm().withReviewMonths(months))))
        .number(
            draft.optionalWhole(
                "surveyMonths",
                client -> client.rhythm().surveyMonths(),
                (client, months) -> client.withRhythm(client.rhythm().withSurveyMonths(months))))
        .choice(
            draft.choice(
                "fiscalYearStart",
                client -> client.rhythm().fiscalYearStart(),
                (client, month) -> client.withRhythm(client.rhythm().withFiscalYearStart(month))),
            months(),
            OverviewForm::month)
        .columns(1);
  }

  private static ObservableList<@Nullable Month> months() {
    var months = FXCollections.<@Nullable Month>observableArrayList((Month) null);
    months.addAll(Month.values());
    return months;
  }

  private static String month(@Nullable Month month) {
    return month == null
        ? Text.of("client.unknown")
        : month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
  }

  private static String names(List<Expert> experts) {
    return experts.isEmpty()
        ? Text.of("client.noExperts")
        : experts.stream().map(OverviewForm::line).collect(Collectors.joining("\n"));
  }

  private static String line(Expert expert) {
    return List.of(expert.name(), expert.whatFor(), expert.contact(), expert.phone()).stream()
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private static Label note(String id) {
    var label = new Label();
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    return label;
  }
}
