package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.CLIENT;
import static org.jooq.impl.DSL.row;

import app.quarterbook.model.client.Acquisition;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Rhythm;
import app.quarterbook.model.client.Size;
import app.quarterbook.store.schema.tables.records.ClientRecord;
import java.time.Month;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// How clients and their stages lie in their tables.
final class ClientRows {
  /// A client, read from the columns of its table.
  static final SelectField<Client> AS_CLIENT =
      row(
              CLIENT.ID,
              CLIENT.NAME,
              CLIENT.STAGE,
              CLIENT.STANDING,
              CLIENT.SINCE,
              row(
                      CLIENT.EMPLOYEES,
                      CLIENT.WORKSTATIONS,
                      CLIENT.SERVERS,
                      CLIENT.SITES,
                      CLIENT.WAN_LINKS)
                  .mapping(Size::new),
              row(CLIENT.SOURCE, CLIENT.ACQUISITION_COST, CLIENT.ACQUISITION_MINUTES)
                  .mapping(Acquisition::new),
              row(
                      CLIENT.CONTACT_DAYS,
                      CLIENT.REVIEW_MONTHS,
                      CLIENT.SURVEY_MONTHS,
                      CLIENT.FISCAL_YEAR_START.convertFrom(Month.class, ClientRows::month))
                  .mapping(Rhythm::new),
              CLIENT.NOTES)
          .mapping(Client::new);

  /// Blanks and case do not count when clients are put in order.
  static final Field<String> BY_NAME = DSL.lower(CLIENT.NAME);

  private ClientRows() {}

  /// What a client is called; empty where there is none of that id.
  static String name(DSLContext jooq, ClientId client) {
    return Direct.first(jooq, "select name from client where id = ?", client.value()).orElse("");
  }

  static ClientRecord record(Client client) {
    var size = client.size();
    var won = client.acquisition();
    var rhythm = client.rhythm();
    return new ClientRecord(
        client.id(),
        client.name(),
        client.stage(),
        client.standing(),
        client.since(),
        size.employees(),
        size.workstations(),
        size.servers(),
        size.sites(),
        size.wanLinks(),
        won.source(),
        won.cost(),
        won.minutes(),
        rhythm.contactDays(),
        rhythm.reviewMonths(),
        rhythm.surveyMonths(),
        rhythm.fiscalYearStart() == null ? null : rhythm.fiscalYearStart().getValue(),
        client.notes());
  }

  private static @Nullable Month month(@Nullable Integer number) {
    return number == null ? null : Month.of(number);
  }
}
