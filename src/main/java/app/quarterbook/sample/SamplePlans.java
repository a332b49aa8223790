package app.quarterbook.sample;

import app.quarterbook.model.Label;
import app.quarterbook.model.client.Client;
import app.quarterbook.model.plan.Bucket;
import app.quarterbook.model.plan.Cost;
import app.quarterbook.model.plan.Doer;
import app.quarterbook.model.plan.Origin;
import app.quarterbook.model.plan.OriginKind;
import app.quarterbook.model.plan.PlanItem;
import app.quarterbook.model.plan.Progress;
import app.quarterbook.model.plan.Quarter;
import app.quarterbook.model.plan.Risk;
import app.quarterbook.model.plan.Target;
import app.quarterbook.store.Database;
import app.quarterbook.store.PlanStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The sample's plans: something in every bucket, done with its result, dropped with its reason.
final class SamplePlans {
  private static final int FOR_A_CLIENT = 8;
  private static final int FOR_A_PROSPECT = 4;
  private static final int EVERY = 9;

  private final PlanStore plans;
  private final LocalDate today;
  private final List<List<String>> ideas = Lines.cells("sample.plan");
  private final List<String> reasons = Lines.of("sample.dropped");
  private final List<String> experts =
      Lines.cells("sample.experts").stream().map(List::getFirst).toList();
  private int taken;

  SamplePlans(Database database, LocalDate today) {
    plans = new PlanStore(database);
    this.today = today;
  }

  void fill(List<Client> clients) {
    var items = new ArrayList<PlanItem>();
    for (int i = 0; i < clients.size(); i++) {
      int count = Firm.ALL.get(i).isClient() ? FOR_A_CLIENT : FOR_A_PROSPECT;
      for (int j = 0; j < count; j++) {
        items.add(item(clients.get(i), j, count));
      }
    }
    plans.saveAll(items, Label.of("sample.did.fill"));
  }

  private PlanItem item(Client client, int place, int count) {
    int number = taken++;
    var idea = ideas.get(number * 5 % ideas.size());
    var bucket = Bucket.values()[place * Bucket.values().length / count];
    var created = today.minusDays(20 + number * 11 % 280);
    var item =
        PlanItem.titled(client.id(), idea.get(0), bucket, created)
            .withWhy(idea.get(1))
            .withCategory(idea.get(2))
            .withRisk(Risk.valueOf(idea.get(3)))
            .withCost(
                new Cost(
                    new BigDecimal(idea.get(4)),
                    new BigDecimal(idea.get(5)),
                    Integer.parseInt(idea.get(6))))
            .withTarget(target(bucket, number))
            .withDoer(doer(number))
            .withOrigin(new Origin(origin(number), null))
            .withUrgent(bucket == Bucket.NOW && idea.get(3).equals("HIGH"))
            .withPushBacks(bucket == Bucket.LATER ? number % 4 : 0);
    return item.withProgress(progress(item, idea.get(7), number, place));
  }

  private Progress progress(PlanItem item, String result, int number, int place) {
    if (place == 0 && number % 2 == 0) {
      return Progress.done(today.minusDays(5 + number % 80), result);
    }
    if (number % EVERY == EVERY - 1) {
      return Progress.dropped(
          today.minusDays(10 + number % 60), reasons.get(number % reasons.size()));
    }
    return item.bucket() == Bucket.NOW && number % 3 == 0 ? Progress.DOING : Progress.OPEN;
  }

  private Target target(Bucket bucket, int number) {
    var quarter = Quarter.of(today);
    return switch (bucket) {
      case NOW ->
          number % 2 == 0
              ? Target.quarter(quarter)
              : Target.day(today.plusDays(number * 7 % 30 - 6L));
      case NEXT -> Target.quarter(quarter.plus(1));
      case LATER -> number % 3 == 0 ? Target.NONE : Target.quarter(quarter.plus(2 + number % 3));
    };
  }

  private Doer doer(int number) {
    return switch (number % 6) {
      case 2 -> Doer.CLIENT;
      case 4 -> Doer.expert(experts.get(number % experts.size()));
      default -> Doer.ME;
    };
  }

  private static OriginKind origin(int number) {
    var kinds = List.of(OriginKind.VISIT, OriginKind.AUDIT, OriginKind.REVIEW, OriginKind.CALL);
    return kinds.get(number % kinds.size());
  }
}
