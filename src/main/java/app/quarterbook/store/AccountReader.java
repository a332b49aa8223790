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
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.rate.OwnRate;
import app.quarterbook.model.rate.RateRules;
import app.quarterbook.model.setting.Settings;
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
    var settings = settings();
    var nothing = nothing(settings);
    return read(client, settings.rateRules(), nothing).getOrDefault(client, nothing);
  }

  /// The account of every client who has something in it.
  Map<ClientId, Account> read() {
    var settings = settings();
    return read(null, settings.rateRules(), nothing(settings));
  }

  private Settings settings() {
    return new SettingStore(database).load();
  }

  private Account nothing(Settings settings) {
    var hours = settings.businessHours(database.clock().getZone());
    return Account.empty(new RateCardStore(database).cards(), hours);
  }

  private Map<ClientId, Account> read(@Nullable ClientId only, RateRules rules, Account nothing) {
    return database.read(
        jooq -> {
          var work = grouped(WorkRows.fetch(jooq, rules, of(VISIT.CLIENT_ID, only)));
          var billed = grouped(BilledRows.fetch(jooq, of(VISIT.CLIENT_ID, only)));
          var agreements = agreements(jooq, of(AGREEMENT.CLIENT_ID, only));
          var blocks =
              BlockRows.fetch(jooq, of(BLOCK.CLIENT_ID, only)).stream()
                  .collect(groupingBy(Block::client));
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
