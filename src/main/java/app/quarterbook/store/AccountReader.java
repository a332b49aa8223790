package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static app.quarterbook.store.schema.Tables.BLOCK;
import static app.quarterbook.store.schema.Tables.OWN_RATE;
import static app.quarterbook.store.schema.Tables.VISIT;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.billing.Account;
import app.quarterbook.model.billing.Block;
import app.quarterbook.model.billing.Reach;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.setting.Settings;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads what bills follow from, of one client or of all in one go.
final class AccountReader {
  private final Database database;

  AccountReader(Database database) {
    this.database = database;
  }

  /// A client's account; an empty one where there is nothing yet.
  Account read(ClientId client) {
    return one(client, null);
  }

  /// A client's account with no more visits in it than bear on what is left on a day.
  Account read(ClientId client, LocalDate day) {
    return one(client, day);
  }

  /// The account of every client who has something in it.
  Map<ClientId, Account> read() {
    var settings = settings();
    return read(null, null, settings.rateRules(), nothing(settings));
  }

  private Account one(ClientId client, @Nullable LocalDate day) {
    var settings = settings();
    var nothing = nothing(settings);
    return read(client, day, settings.rateRules(), nothing).getOrDefault(client, nothing);
  }

  private Settings settings() {
    return new SettingStore(database).load();
  }

  private Account nothing(Settings settings) {
    var hours = settings.businessHours(database.clock().getZone());
    return Account.empty(new RateCardStore(database).cards(), hours);
  }

  /// The visits that bear on what is left on a day. What was billed from hours or a block bears on
  /// them, even where the visit's day was moved away afterwards.
  private static Condition bearing(DSLContext jooq, Reach reach, LocalDate day) {
    if (reach.usable(day).isEmpty()) {
      return DSL.falseCondition();
    }
    var from = reach.back(day);
    while (true) {
      var billed = BilledRows.firstFrom(jooq, reach.usable(from, day).keySet());
      if (billed.filter(from::isAfter).isEmpty()) {
        return VISIT.VISITED_ON.ge(from);
      }
      from = reach.back(billed.get());
    }
  }

  /// @param only null for all clients
  /// @param day on which it matters what is left to the one client; null for all visits
  private Map<ClientId, Account> read(
      @Nullable ClientId only, @Nullable LocalDate day, RateRules rules, Account nothing) {
    return database.read(
        jooq -> {
          var agreements = agreements(jooq, of(AGREEMENT.CLIENT_ID, only));
          var blocks =
              BlockRows.fetch(jooq, of(BLOCK.CLIENT_ID, only)).stream()
                  .collect(groupingBy(Block::client));
          var visits = of(VISIT.CLIENT_ID, only);
          if (only != null && day != null) {
            var reach =
                new Reach(
                    agreements.getOrDefault(only, List.of()), blocks.getOrDefault(only, List.of()));
            visits = visits.and(bearing(jooq, reach, day));
          }
          var work = grouped(WorkRows.fetch(jooq, rules, visits));
          var billed = grouped(BilledRows.fetch(jooq, visits));
          var changes = BlockRows.changes(jooq, of(BLOCK.CLIENT_ID, only));
          var own =
              OwnRateStore.fetch(jooq, of(OWN_RATE.CLIENT_ID, only)).stream()
                  .collect(groupingBy(OwnRate::client));
          var clients = new HashSet<>(work.keySet());
          clients.addAll(agreements.keySet());
          clients.addAll(blocks.keySet());
          return clients.stream()
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      client ->
                          new Account(
                              work.getOrDefault(client, List.of()),
                              agreements.getOrDefault(client, List.of()),
                              blocks.getOrDefault(client, List.of()),
                              changes,
                              billed.getOrDefault(client, List.of()),
                              nothing.cards(),
                              own.getOrDefault(client, List.of()),
                              nothing.hours())));
        });
  }

  private static Map<ClientId, List<Agreement>> agreements(DSLContext jooq, Condition condition) {
    return jooq
        .select(AgreementRows.AS_AGREEMENT)
        .from(AGREEMENT)
        .where(condition)
        .fetch(row -> row.value1())
        .stream()
        .collect(groupingBy(Agreement::client));
  }

  private static <T> Map<ClientId, List<T>> grouped(List<Owned<T>> rows) {
    return rows.stream().collect(groupingBy(Owned::owner, mapping(Owned::thing, toList())));
  }

  private static Condition of(Field<ClientId> owner, @Nullable ClientId only) {
    return only == null ? DSL.noCondition() : owner.eq(only);
  }
}
