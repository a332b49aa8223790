package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.BILLED;
import static app.quarterbook.store.schema.Tables.BILLED_DRAW;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import app.quarterbook.model.Ids;
import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.billing.Billed;
import app.quarterbook.model.billing.BlockId;
import app.quarterbook.model.billing.Draw;
import app.quarterbook.model.billing.Source;
import app.quarterbook.store.schema.tables.records.BilledDrawRecord;
import app.quarterbook.store.schema.tables.records.BilledRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/// How bills that stand lie in their tables.
final class BilledRows {
  private static final Field<List<Draw>> DRAWS =
      multiset(
              select(
                      BILLED_DRAW.AGREEMENT_ID,
                      BILLED_DRAW.MONTH_FROM,
                      BILLED_DRAW.BLOCK_ID,
                      BILLED_DRAW.MINUTES)
                  .from(BILLED_DRAW)
                  .where(BILLED_DRAW.BILLED_ID.eq(BILLED.ID))
                  .orderBy(BILLED_DRAW.POSITION))
          .convertFrom(rows -> rows.map(Records.mapping(BilledRows::draw)));

  private BilledRows() {}

  static List<Owned<Billed>> fetch(DSLContext jooq, Condition condition) {
    return jooq.select(
            VISIT.CLIENT_ID,
            BILLED.VISIT_ID,
            BILLED.BILLED_ON,
            BILLED.MINUTES,
            DRAWS,
            BILLED.WORK,
            BILLED.TRAVEL,
            BILLED.FIGURES)
        .from(BILLED)
        .join(VISIT)
        .on(VISIT.ID.eq(BILLED.VISIT_ID))
        .where(condition)
        .fetch(
            Records.mapping(
                (client, visit, on, minutes, draws, work, travel, figures) ->
                    new Owned<>(
                        client, new Billed(visit, on, minutes, draws, work, travel, figures))));
  }

  /// The first day of a visit that was billed from one of these sources.
  static Optional<LocalDate> firstFrom(DSLContext jooq, Collection<Source> sources) {
    var blocks = only(sources, Source.Prepaid.class).map(Source.Prepaid::block).toList();
    var months = only(sources, Source.Included.class).toList();
    return Stream.of(
            BILLED_DRAW.BLOCK_ID.in(blocks),
            BILLED_DRAW
                .AGREEMENT_ID
                .in(months.stream().map(Source.Included::agreement).toList())
                .and(
                    BILLED_DRAW.MONTH_FROM.in(months.stream().map(Source.Included::from).toList())))
        .flatMap(drawn -> first(jooq, drawn).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> first(DSLContext jooq, Condition drawn) {
    return jooq.select(min(VISIT.VISITED_ON))
        .from(BILLED_DRAW)
        .join(BILLED)
        .on(BILLED.ID.eq(BILLED_DRAW.BILLED_ID))
        .join(VISIT)
        .on(VISIT.ID.eq(BILLED.VISIT_ID))
        .where(drawn)
        .fetchOptional(Record1::value1);
  }

  private static <S extends Source> Stream<S> only(Collection<Source> sources, Class<S> kind) {
    return sources.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// @return how many rows that were
  static int put(DSLContext jooq, Billed billed) {
    var id = Ids.next();
    int rows =
        jooq.executeInsert(
            new BilledRecord(
                id,
                billed.visit(),
                billed.on(),
                billed.minutes(),
                billed.work(),
                billed.travel(),
                billed.figures()));
    int position = 0;
    for (var draw : billed.draws()) {
      rows += jooq.executeInsert(record(id, position++, draw));
    }
    return rows;
  }

  private static BilledDrawRecord record(UUID billed, int position, Draw draw) {
    return switch (draw.source()) {
      case Source.Included(var agreement, var from) ->
          new BilledDrawRecord(Ids.next(), billed, position, agreement, from, null, draw.minutes());
      case Source.Prepaid(var block) ->
          new BilledDrawRecord(Ids.next(), billed, position, null, null, block, draw.minutes());
      case Source.Covered() ->
          new BilledDrawRecord(Ids.next(), billed, position, null, null, null, draw.minutes());
    };
  }

  /// What came from an agreement or a block that has been deleted since counts as covered.
  private static Draw draw(
      @Nullable AgreementId agreement,
      @Nullable LocalDate from,
      @Nullable BlockId block,
      int minutes) {
    if (block != null) {
      return new Draw(new Source.Prepaid(block), minutes);
    }
    return agreement != null && from != null
        ? new Draw(new Source.Included(agreement, from), minutes)
        : new Draw(new Source.Covered(), minutes);
  }
}
