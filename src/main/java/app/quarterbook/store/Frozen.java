package app.quarterbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import app.quarterbook.model.visit.VisitId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Keeps what a client has signed as it was signed, whoever writes and by whatever store. Undo and
/// redo are not asked: they go back to a state before the signature by taking that back first.
final class Frozen {
  /// What of a visit the client has read. Who it was for stays free, so that clients can be merged,
  /// and the way back, which comes after the signature.
  private static final Set<String> READ =
      Set.of(
          "SITE_ID",
          "KIND",
          "VISITED_ON",
          "STARTED_AT",
          "TRAVEL_OUT",
          "WORK",
          "PAUSE",
          "MET",
          "NOTES",
          "NEXT_STEP",
          "NEXT_STEP_ON");

  private static final Set<String> TICK = Set.of("DONE_ON");
  private static final String VISIT = "VISIT_ID";

  private Frozen() {}

  /// @throws StoreException if one of the changes is to what a client has signed
  static void guard(DSLContext jooq, Collection<Change> changes) {
    boolean sitesGone = changes.stream().anyMatch(it -> it.table() == Rows.SITE && it.isDelete());
    for (var change : changes) {
      if (visit(jooq, change, sitesGone).filter(visit -> isSigned(jooq, visit)).isPresent()) {
        throw StoreException.said("store.signed");
      }
    }
  }

  /// The visit of which a client could have read what changes.
  private static Optional<VisitId> visit(DSLContext jooq, Change change, boolean sitesGone) {
    return switch (change.table()) {
      case VISIT -> isUpdateOf(change, sitesGone) ? id(change.row()) : Optional.empty();
      case PART, PICTURE -> owner(jooq, change);
      case OPEN_POINT -> isTick(change) ? Optional.empty() : owner(jooq, change);
      default -> Optional.empty();
    };
  }

  private static boolean isUpdateOf(Change visit, boolean sitesGone) {
    var after = visit.after();
    if (visit.isInsert() || after == null) {
      return false;
    }
    boolean leftItsSite = sitesGone && after.get("SITE_ID") == null;
    return after.keySet().stream()
        .anyMatch(column -> READ.contains(column) && !(leftItsSite && column.equals("SITE_ID")));
  }

  private static boolean isTick(Change point) {
    var after = point.after();
    return !point.isInsert() && after != null && TICK.containsAll(after.keySet());
  }

  private static Optional<VisitId> owner(DSLContext jooq, Change change) {
    var image = change.after() == null ? change.before() : change.after();
    var named = image == null ? null : image.get(VISIT);
    return named != null
        ? id(UUID.fromString(named))
        : jooq.select(field(name(VISIT), UUID.class))
            .from(change.table().table())
            .where(field(name("ID"), UUID.class).eq(change.row()))
            .fetchOptional(field(name(VISIT), UUID.class))
            .flatMap(Frozen::id);
  }

  private static Optional<VisitId> id(@Nullable UUID visit) {
    return Optional.ofNullable(visit).map(VisitId::new);
  }

  static boolean isSigned(DSLContext jooq, VisitId visit) {
    return Direct.first(jooq, "select 1 from sign_off where visit_id = ?", visit.value())
        .isPresent();
  }
}
