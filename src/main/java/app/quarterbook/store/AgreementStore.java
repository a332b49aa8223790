package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;

import app.quarterbook.model.Label;
import app.quarterbook.model.agreement.Agreement;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.client.ClientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Records;
import org.jooq.impl.DSL;

/// Keeps agreements, and keeps their ends right as time goes on.
public final class AgreementStore {
  private final Database database;

  public AgreementStore(Database database) {
    this.database = database;
  }

  /// Every agreement there ever was, the one that ends first at the top.
  public List<Agreement> all() {
    return where(DSL.noCondition());
  }

  /// A client's agreements, old and new.
  public List<Agreement> of(ClientId client) {
    return where(AGREEMENT.CLIENT_ID.eq(client));
  }

  /// The agreements in force: who is under agreement.
  public List<Agreement> active() {
    return where(AGREEMENT.STATE.eq(AgreementState.ACTIVE));
  }

  public Optional<Agreement> find(AgreementId id) {
    return where(AGREEMENT.ID.eq(id)).stream().findFirst();
  }

  /// Adds an agreement, or changes one.
  public void save(Agreement agreement) {
    var before = find(agreement.id());
    if (before.filter(agreement::equals).isEmpty()) {
      database.write(
          label(before, agreement),
          jooq -> AgreementParts.save(jooq, before.orElse(null), agreement, today()));
    }
  }

  public void delete(AgreementId id) {
    find(id)
        .ifPresent(
            agreement ->
                database.write(
                    Label.of("agreement.did.delete", name(agreement.client())),
                    jooq -> jooq.deleteFrom(AGREEMENT).where(AGREEMENT.ID.eq(id)).execute()));
  }

  /// Follows one agreement with the next in one step: the new one begins where the old one ends,
  /// for the machines there are today, each line and with them the fee raised by the yearly
  /// increase; the old one stays as replaced.
  ///
  /// @return the new agreement
  public Agreement renew(AgreementId id) {
    var old = find(id).orElseThrow();
    var next = old.renewed(today());
    database.write(
        Label.of("agreement.did.renew", name(old.client())),
        jooq -> {
          int changed = put(old.withState(AgreementState.REPLACED));
          changed += AgreementParts.save(jooq, null, next, today());
          for (var line : AgreementParts.lines(jooq, id)) {
            changed += AgreementParts.put(jooq, line.renewed(next, old.increased(line.price())));
          }
          return changed + AgreementParts.sumUp(jooq, next, today());
        });
    return find(next.id()).orElseThrow();
  }

  /// What time has done since the workbook was last open: agreements that renew themselves run on
  /// for another term. The others that are over stay as they are and stand on Today until the
  /// consultant renews or ends them. One step where anything happened.
  public void rollOver() {
    var over =
        where(
            AGREEMENT
                .STATE
                .eq(AgreementState.ACTIVE)
                .and(AGREEMENT.AUTO_RENEW)
                .and(AGREEMENT.ENDS_ON.lt(today())));
    if (!over.isEmpty()) {
      database.write(
          Label.of("agreement.did.rollOver"), jooq -> over.stream().mapToInt(this::put).sum());
    }
  }

  private int put(Agreement agreement) {
    return database.read(jooq -> Saving.put(jooq, AgreementRows.toRow(agreement, today())));
  }

  private Label label(Optional<Agreement> before, Agreement now) {
    var client = name(now.client());
    if (before.isEmpty()) {
      return Label.of("agreement.did.add", client);
    }
    if (before.get().state() == now.state()) {
      return Label.of("agreement.did.change", client).merging(now.id().value());
    }
    return switch (now.state()) {
      case ACTIVE -> Label.of("agreement.did.activate", client);
      case ENDED, EXPIRED -> Label.of("agreement.did.end", client);
      default -> Label.of("agreement.did.change", client);
    };
  }

  String name(ClientId client) {
    return database.read(jooq -> ClientRows.name(jooq, client));
  }

  private LocalDate today() {
    return LocalDate.now(database.clock());
  }

  private List<Agreement> where(Condition condition) {
    return database.read(
        jooq ->
            jooq.select(AgreementRows.AS_AGREEMENT)
                .from(AGREEMENT)
                .where(condition)
                .orderBy(AGREEMENT.ENDS_ON, AGREEMENT.ID)
                .fetch(Records.mapping(agreement -> agreement)));
  }
}
