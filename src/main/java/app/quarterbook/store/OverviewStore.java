package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.AGREEMENT;
import static app.quarterbook.store.schema.Tables.CLIENT;
import static app.quarterbook.store.schema.Tables.PLAN_ITEM;
import static app.quarterbook.store.schema.Tables.VISIT;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.value;

import app.quarterbook.model.agreement.AgreementState;
import app.quarterbook.model.agreement.FeePeriod;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.overview.ClientLine;
import app.quarterbook.model.visit.VisitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.SQLDataType;

/// Gathers what is shown of clients at a glance. It reads many tables and changes none.
public final class OverviewStore {
  private static final Condition ON_SITE =
      VISIT.KIND.in(Stream.of(VisitKind.values()).filter(VisitKind::isOnSite).toList());

  private final Database database;

  public OverviewStore(Database database) {
    this.database = database;
  }

  /// All clients by name.
  ///
  /// @param today contacts after this day have not happened yet
  public List<ClientLine> lines(LocalDate today) {
    return where(noCondition(), today);
  }

  public Optional<ClientLine> line(ClientId client, LocalDate today) {
    return where(CLIENT.ID.eq(client), today).stream().findFirst();
  }

  private List<ClientLine> where(Condition condition, LocalDate today) {
    var openItems = count().as("open_items");
    var plan =
        select(PLAN_ITEM.CLIENT_ID, openItems)
            .from(PLAN_ITEM)
            .where(PLAN_ITEM.CLOSED_ON.isNull())
            .groupBy(PLAN_ITEM.CLIENT_ID)
            .asTable("plan");
    var monthlyFee =
        sum(AGREEMENT.MONTHLY_FEE)
            .filterWhere(AGREEMENT.STATE.eq(AgreementState.ACTIVE))
            .as("monthly_fee");
    var agreedFees =
        sum(AGREEMENT.FEE.mul(AGREEMENT.MONTHS).div(monthsOfFee()))
            .cast(SQLDataType.DECIMAL(15, 2))
            .as("agreed_fees");
    var agreed =
        select(AGREEMENT.CLIENT_ID, monthlyFee, agreedFees)
            .from(AGREEMENT)
            .where(AGREEMENT.STATE.notIn(AgreementState.DRAFT, AgreementState.OFFERED))
            .groupBy(AGREEMENT.CLIENT_ID)
            .asTable("agreed");
    var tier =
        select(AGREEMENT.TIER)
            .from(AGREEMENT)
            .where(AGREEMENT.CLIENT_ID.eq(CLIENT.ID))
            .and(AGREEMENT.STATE.eq(AgreementState.ACTIVE))
            .orderBy(AGREEMENT.MONTHLY_FEE.desc())
            .limit(1);
    return database.read(
        jooq ->
            jooq.select(
                    ClientRows.AS_CLIENT,
                    last(today, ON_SITE),
                    last(today, noCondition()),
                    coalesce(plan.field(openItems), value(0)),
                    field(tier),
                    agreed.field(monthlyFee),
                    coalesce(agreed.field(agreedFees), value(BigDecimal.ZERO)))
                .from(CLIENT)
                .leftJoin(plan)
                .on(plan.field(PLAN_ITEM.CLIENT_ID).eq(CLIENT.ID))
                .leftJoin(agreed)
                .on(agreed.field(AGREEMENT.CLIENT_ID).eq(CLIENT.ID))
                .where(condition)
                .orderBy(ClientRows.BY_NAME, CLIENT.ID)
                .fetch(Records.mapping(ClientLine::new)));
  }

  /// For how many months a fee is paid.
  private static Field<Integer> monthsOfFee() {
    return choose(AGREEMENT.FEE_EVERY)
        .mapValues(
            Stream.of(FeePeriod.values())
                .collect(Collectors.toMap(each -> each, FeePeriod::months)));
  }

  /// The day of a client's latest contact of a kind. It is read from the log's newest line on, so
  /// that it takes no longer with every year.
  private static Field<LocalDate> last(LocalDate today, Condition kind) {
    return field(
        select(VISIT.VISITED_ON)
            .from(VISIT)
            .where(VISIT.CLIENT_ID.eq(CLIENT.ID))
            .and(VISIT.VISITED_ON.le(today))
            .and(kind)
            .orderBy(VISIT.CLIENT_ID, VISIT.VISITED_ON.desc())
            .limit(1));
  }
}
