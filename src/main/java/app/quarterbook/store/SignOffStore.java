package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.ADDENDUM;
import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.SIGN_OFF;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.Records.mapping;

import app.quarterbook.model.Label;
import app.quarterbook.model.Unsound;
import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.SignOff;
import app.quarterbook.model.visit.SignState;
import app.quarterbook.model.visit.Strokes;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.AddendumRecord;
import app.quarterbook.store.schema.tables.records.SignOffRecord;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The signatures under visits, and what was added after them. The pages that were signed lie in
/// the {@link ContentStore}.
public final class SignOffStore {
  /// From this many on, it is quicker to read all of them than to name each.
  private static final int MANY = 1_000;

  private final Database database;

  public SignOffStore(Database database) {
    this.database = database;
  }

  /// The visit's sign-off; empty while it is being written.
  public Optional<SignOff> find(VisitId visit) {
    return signOffs(SIGN_OFF.VISIT_ID.eq(visit)).stream().findFirst();
  }

  /// How far each of the visits has come that is signed off; those that are not in it are open.
  public Map<VisitId, SignState> states(Collection<VisitId> visits) {
    var signed = visits.size() > MANY ? DSL.noCondition() : SIGN_OFF.VISIT_ID.in(visits);
    var more = visits.size() > MANY ? DSL.noCondition() : ADDENDUM.VISIT_ID.in(visits);
    return database.read(
        jooq -> {
          var added =
              jooq.selectDistinct(ADDENDUM.VISIT_ID)
                  .from(ADDENDUM)
                  .where(more)
                  .fetchSet(ADDENDUM.VISIT_ID);
          var states = new HashMap<VisitId, SignState>();
          jooq.select(SIGN_OFF.VISIT_ID, SIGN_OFF.REASON)
              .from(SIGN_OFF)
              .where(signed)
              .forEach(
                  row ->
                      states.put(
                          row.value1(),
                          SignState.of(row.value2().isEmpty(), added.contains(row.value1()))));
          return states;
        });
  }

  /// Signs a visit off. Where it was without a signature so far, this takes the place of the
  /// reason.
  ///
  /// @throws StoreException if somebody has signed it already
  public void sign(SignOff signOff) {
    var before = find(signOff.visit());
    if (before.filter(SignOff::isSigned).isPresent()) {
      throw StoreException.said("store.signedAlready");
    }
    var key = signOff.isSigned() ? "visit.did.sign" : "visit.did.unsigned";
    database.write(
        Label.of(key, clientName(signOff.visit())),
        jooq -> {
          jooq.deleteFrom(SIGN_OFF).where(SIGN_OFF.VISIT_ID.eq(signOff.visit())).execute();
          return jooq.executeInsert(record(signOff));
        });
  }

  /// What was added to a visit, the first first.
  public List<Addendum> addenda(VisitId visit) {
    return database.read(
        jooq ->
            jooq.select(
                    ADDENDUM.ID,
                    ADDENDUM.VISIT_ID,
                    ADDENDUM.MADE_AT,
                    ADDENDUM.ZONE.convertFrom(SignOffStore::zone),
                    ADDENDUM.TEXT)
                .from(ADDENDUM)
                .where(ADDENDUM.VISIT_ID.eq(visit))
                .orderBy(ADDENDUM.MADE_AT, ADDENDUM.ID)
                .fetch(mapping(Addendum::new)));
  }

  /// Keeps an addendum; one without words is taken away.
  ///
  /// @throws StoreException if the visit is not signed off, or the addendum is of an earlier day
  public void save(Addendum addendum) {
    if (find(addendum.visit()).isEmpty()) {
      throw StoreException.said("store.notSigned");
    }
    var before =
        addenda(addendum.visit()).stream().filter(it -> it.id().equals(addendum.id())).findFirst();
    if (before.filter(addendum::equals).isPresent()) {
      return;
    }
    if (!before.orElse(addendum).isOpen(database.clock())) {
      throw StoreException.said("store.addendumClosed");
    }
    var label =
        Label.of("visit.did.addendum", clientName(addendum.visit()))
            .merging(addendum.id().value().toString());
    database.write(label, jooq -> put(jooq, addendum));
  }

  /// Whether the sign-off agrees with its digest, and the page that was signed is still there.
  public boolean isWhole(SignOff signOff) {
    return signOff.isIntact() && new ContentStore(database).isSound(signOff.page());
  }

  /// How many sign-offs are not whole.
  int broken() {
    return (int) signOffs(DSL.noCondition()).stream().filter(it -> !isWhole(it)).count();
  }

  private List<SignOff> signOffs(Condition which) {
    return database.read(
        jooq ->
            jooq.select(
                    SIGN_OFF.ID,
                    SIGN_OFF.VISIT_ID,
                    SIGN_OFF.SIGNED_AT,
                    SIGN_OFF.ZONE.convertFrom(SignOffStore::zone),
                    SIGN_OFF.NAME,
                    SIGN_OFF.SIGNATURE.convertFrom(SignOffStore::strokes),
                    SIGN_OFF.REASON,
                    SIGN_OFF.PAGE,
                    SIGN_OFF.DIGEST)
                .from(SIGN_OFF)
                .where(which)
                .orderBy(SIGN_OFF.ID)
                .fetch(mapping(SignOff::new)));
  }

  private static int put(DSLContext jooq, Addendum addendum) {
    return addendum.text().isBlank()
        ? jooq.deleteFrom(ADDENDUM).where(ADDENDUM.ID.eq(addendum.id())).execute()
        : Saving.put(
            jooq,
            new AddendumRecord(
                addendum.id(),
                addendum.visit(),
                addendum.at(),
                addendum.zone().getId(),
                addendum.text()));
  }

  private static SignOffRecord record(SignOff signOff) {
    return new SignOffRecord(
        signOff.id(),
        signOff.visit(),
        signOff.at(),
        signOff.zone().getId(),
        signOff.name(),
        signOff.strokes().path(),
        signOff.reason(),
        signOff.page(),
        signOff.digest());
  }

  /// What cannot be read any more is read as nothing: the digest tells of it.
  private static Strokes strokes(String path) {
    try {
      return new Strokes(path);
    } catch (Unsound damaged) {
      return Strokes.NONE;
    }
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  private String clientName(VisitId visit) {
    return database.read(
        jooq ->
            jooq.select(CLIENT.NAME)
                .from(CLIENT)
                .join(VISIT)
                .on(VISIT.CLIENT_ID.eq(CLIENT.ID))
                .where(VISIT.ID.eq(visit))
                .fetchOptional(CLIENT.NAME)
                .orElse(""));
  }
}
