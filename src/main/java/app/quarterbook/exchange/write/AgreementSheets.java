package app.quarterbook.exchange.write;

import static java.util.stream.Collectors.toMap;

import app.quarterbook.exchange.Field;
import app.quarterbook.exchange.mapping.Choices;
import app.quarterbook.model.Minutes;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementLine;
import app.quarterbook.model.agreement.CountChange;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Agreements, and what hangs on them row by row: lists that name the client, the kind and the day
/// on which the agreement starts.
final class AgreementSheets {
  private final List<Agreement> agreements;
  private final Map<AgreementId, Agreement> byId;
  private final Map<ClientId, String> names;

  AgreementSheets(List<Agreement> agreements, Map<ClientId, String> names) {
    this.agreements = agreements;
    this.names = names;
    byId = agreements.stream().collect(toMap(Agreement::id, agreement -> agreement));
  }

  Sheet agreements() {
    return Sheet.of(
        Text.of("exchange.sheet.agreements"),
        List.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.kind"),
            Text.of("exchange.column.tier"),
            Text.of("exchange.column.state"),
            Text.of(Field.CLIENT_FEE),
            Text.of("exchange.column.fee"),
            Text.of("exchange.column.every"),
            Text.of(Field.CLIENT_WORKSTATIONS),
            Text.of(Field.CLIENT_SERVERS),
            Text.of("exchange.column.start"),
            Text.of("exchange.column.end"),
            Text.of("exchange.column.noticeBy"),
            Text.of("exchange.column.setupFee"),
            Text.of("exchange.column.includedHours"),
            Text.of("exchange.column.discount"),
            Text.of("exchange.column.offeredOn"),
            Text.of("exchange.column.signedOn"),
            Text.of("exchange.column.signedBy"),
            Text.of("exchange.column.endedOn"),
            Text.of("exchange.column.endReason"),
            Text.of(Field.CLIENT_NOTES)),
        agreements,
        it ->
            Sheet.row(
                name(it),
                Text.of(it.kind()),
                it.tier() == null ? "" : Choices.name(it.tier()),
                Text.of(it.state()),
                it.monthlyFee(),
                it.fee(),
                Text.of(it.every()),
                it.workstations(),
                it.servers(),
                it.term().start(),
                it.term().end(),
                it.term().noticeBy(),
                it.setupFee(),
                Minutes.format(it.conditions().includedMinutes()),
                it.conditions().discount(),
                it.offeredOn(),
                it.signedOn(),
                it.signedBy(),
                it.endedOn(),
                it.endReason(),
                it.notes()));
  }

  Sheet lines(List<AgreementLine> lines) {
    return Sheet.of(
        Text.of("exchange.sheet.agreementLines"),
        headers(
            Text.of("exchange.column.item"),
            Text.of(Field.PERSON_NAME),
            Text.of("exchange.column.quantity"),
            Text.of("exchange.column.price"),
            Text.of("exchange.column.amount")),
        lines,
        line ->
            row(
                line.agreement(),
                line.item() == null ? "" : Text.of(line.item()),
                line.name(),
                line.quantity(),
                line.price(),
                line.amount()));
  }

  Sheet counts(List<CountChange> counts) {
    return Sheet.of(
        Text.of("exchange.sheet.counts"),
        headers(
            Text.of("exchange.column.from"),
            Text.of(Field.CLIENT_WORKSTATIONS),
            Text.of(Field.CLIENT_SERVERS)),
        counts,
        count -> row(count.agreement(), count.on(), count.workstations(), count.servers()));
  }

  private static List<String> headers(String... more) {
    var which =
        Stream.of(
            Text.of(Field.CLIENT_NAME),
            Text.of("exchange.column.kind"),
            Text.of("exchange.column.start"));
    return Stream.concat(which, Stream.of(more)).toList();
  }

  private List<@Nullable Object> row(AgreementId id, @Nullable Object... more) {
    var it = byId.get(id);
    var row = new ArrayList<@Nullable Object>();
    row.add(it == null ? "" : name(it));
    row.add(it == null ? "" : Text.of(it.kind()));
    row.add(it == null ? null : it.term().start());
    row.addAll(Sheet.row(more));
    return row;
  }

  private String name(Agreement agreement) {
    return names.getOrDefault(agreement.client(), "");
  }
}
