package app.quarterbook.exchange.write;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import app.quarterbook.exchange.Field;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Expert;
import app.quarterbook.model.client.Person;
import app.quarterbook.model.client.Site;
import app.quarterbook.model.export.Contents;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.text.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The lists of a workbook as sheets. Their headers are those by which an import knows them again.
public final class Sheets {
  private final Map<ClientId, String> names;

  public Sheets(List<Client> clients) {
    names = clients.stream().collect(toMap(Client::id, Client::name));
  }

  /// All lists.
  ///
  /// @param internalNotes whether visits show what no client may see
  public static List<Sheet> all(Contents contents, boolean internalNotes) {
    var sheets = new Sheets(contents.clients());
    var held = contents.held();
    var terms = contents.terms();
    var agreements = new AgreementSheets(held.agreements(), sheets.names());
    var prepaid = new PrepaidSheets(terms.blocks(), sheets.names());
    return List.of(
        sheets.clients(held.clients()),
        sheets.people(held.people()),
        sheets.sites(held.sites()),
        sheets.experts(contents.experts()),
        sheets.items(held.items()),
        sheets.visits(held.visits(), internalNotes),
        new VisitLines(held.visits(), sheets.names()).parts(contents.parts()),
        new VisitLines(held.visits(), sheets.names()).points(contents.points()),
        agreements.agreements(),
        agreements.lines(terms.lines()),
        agreements.counts(terms.counts()),
        prepaid.blocks(),
        prepaid.changes(terms.changes()),
        prepaid.rates(terms.rates()),
        ChecklistSheet.of(contents.checklists(), sheets.names()),
        sheets.surveys(contents.surveys()));
  }

  /// The names of the clients, by which the other lists name them.
  public Map<ClientId, String> names() {
    return names;
  }

  public Sheet clients(List<Client> clients) {
    return Sheet.of(
        Text.of("exchange.sheet.clients"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.stage"),
            Text.of("exchange.column.standing"),
            Text.of(Field.CLIENT_SINCE),
            Text.of(Field.CLIENT_EMPLOYEES),
            Text.of(Field.CLIENT_WORKSTATIONS),
            Text.of(Field.CLIENT_SERVERS),
            Text.of(Field.CLIENT_SITES),
            Text.of(Field.CLIENT_SOURCE),
            Text.of(Field.CLIENT_NOTES)),
        clients,
        client ->
            Sheet.row(
                client.name(),
                Text.of(client.stage()),
                Text.of(client.standing()),
                client.since(),
                client.size().employees(),
                client.size().workstations(),
                client.size().servers(),
                client.size().sites(),
                client.acquisition().source(),
                client.notes()));
  }

  public Sheet people(List<Person> people) {
    return Sheet.of(
        Text.of("exchange.sheet.people"),
        List.of(
            Text.of(Field.PERSON_CLIENT),
            Text.of(Field.PERSON_NAME),
            Text.of(Field.PERSON_ROLE),
            Text.of(Field.PERSON_DECIDES),
            Text.of(Field.PERSON_PHONE),
            Text.of(Field.PERSON_MOBILE),
            Text.of(Field.PERSON_EMAIL),
            Text.of(Field.PERSON_ADDRESS),
            Text.of(Field.PERSON_NOTES)),
        people,
        person ->
            Sheet.row(
                name(person.client()),
                person.name(),
                person.role(),
                person.decisionMaker(),
                person.phone(),
                person.mobile(),
                person.email(),
                person.address(),
                person.notes()));
  }

  public Sheet sites(List<Site> sites) {
    return Sheet.of(
        Text.of("exchange.sheet.sites"),
        List.of(
            Text.of(Field.PERSON_CLIENT),
            Text.of(Field.PERSON_NAME),
            Text.of(Field.CLIENT_ADDRESS),
            Text.of("exchange.column.travelMinutes"),
            Text.of(Field.CLIENT_DISTANCE)),
        sites,
        site ->
            Sheet.row(
                name(site.client()),
                site.name(),
                site.address(),
                site.travelMinutes(),
                site.distance()));
  }

  public Sheet experts(List<Expert> experts) {
    return Sheet.of(
        Text.of("exchange.sheet.experts"),
        List.of(
            Text.of(Field.PERSON_NAME),
            Text.of("exchange.column.kind"),
            Text.of("exchange.column.whatFor"),
            Text.of(Field.CLIENT_CONTACT),
            Text.of(Field.PERSON_PHONE),
            Text.of(Field.PERSON_EMAIL),
            Text.of("exchange.column.account"),
            Text.of("exchange.sheet.clients"),
            Text.of(Field.PERSON_NOTES)),
        experts,
        expert ->
            Sheet.row(
                expert.name(),
                Text.of(expert.kind()),
                expert.whatFor(),
                expert.contact(),
                expert.phone(),
                expert.email(),
                expert.accountNumber(),
                expert.clients().stream().map(this::name).sorted().collect(joining(", ")),
                expert.notes()));
  }

  public Sheet items(List<PlanItem> items) {
    return Sheet.of(
        Text.of("exchange.sheet.items"),
        Stream.of(
                Field.ITEM_CLIENT,
                Field.ITEM_TITLE,
                Field.ITEM_PRIORITY,
                Field.ITEM_PROGRESS,
                Field.ITEM_END,
                Field.ITEM_COST,
                Field.ITEM_MONTHLY_COST,
                Field.ITEM_TIME,
                Field.ITEM_DOER,
                Field.ITEM_CATEGORY,
                Field.ITEM_RISK,
                Field.ITEM_WHY,
                Field.ITEM_RESULT,
                Field.ITEM_NOTES)
            .map(Text::of)
            .toList(),
        items,
        item ->
            Sheet.row(
                name(item.client()),
                item.title(),
                Text.of(item.bucket()),
                Text.of(item.progress().state()),
                item.target().on(),
                item.cost().oneOff(),
                item.cost().monthly(),
                item.cost().minutes(),
                doer(item),
                item.category(),
                Text.of(item.risk()),
                item.why(),
                item.progress().result(),
                item.notes()));
  }

  public Sheet visits(List<Visit> visits, boolean internalNotes) {
    return VisitSheet.of(visits, this::name, internalNotes);
  }

  public Sheet surveys(List<Survey> surveys) {
    return Sheet.of(
        Text.of("exchange.sheet.surveys"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.due"),
            Text.of("exchange.column.state")),
        surveys,
        survey -> Sheet.row(name(survey.client()), survey.dueOn(), Text.of(survey.state())));
  }

  private String name(ClientId client) {
    return names.getOrDefault(client, "");
  }

  private static String doer(PlanItem item) {
    var doer = item.doer();
    return doer.kind() == DoerKind.EXPERT ? doer.name() : Text.of(doer.kind());
  }
}
