package app.quarterbook.model.plan;

import app.quarterbook.model.Check;
import app.quarterbook.model.client.ClientId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;

/// One thing to be done about a client's IT, whoever does it.
///
/// @param why in business words, for the owner
/// @param urgent "should have been fixed yesterday"
/// @param rank order inside the bucket, over all clients; smaller comes first; {@link
/// Ranks#UNPLACED} until the store has put it somewhere
/// @param pushBacks how often it was put off at a turn of the quarter
@RecordBuilder
public record PlanItem(
    PlanItemId id,
    ClientId client,
    String title,
    String why,
    String category,
    Risk risk,
    Bucket bucket,
    boolean urgent,
    long rank,
    Cost cost,
    Target target,
    Doer doer,
    Origin origin,
    Progress progress,
    int pushBacks,
    LocalDate createdOn,
    String notes)
    implements PlanItemBuilder.With {
  /// An item put off this often is flagged (DOMAIN 3).
  public static final int FLAGGED_PUSH_BACKS = 3;

  public PlanItem {
    title = Check.required("title", title, 500);
    why = Check.text("why", why, 100_000);
    category = Check.text("category", category, 200);
    pushBacks = Check.notNegative("pushBacks", pushBacks);
    notes = Check.text("notes", notes, Check.LONGEST);
  }

  public static PlanItem titled(ClientId client, String title, Bucket bucket, LocalDate createdOn) {
    return new PlanItem(
        PlanItemId.next(),
        client,
        title,
        "",
        "",
        Risk.MEDIUM,
        bucket,
        false,
        Ranks.UNPLACED,
        Cost.NONE,
        Target.NONE,
        Doer.ME,
        Origin.OWN,
        Progress.OPEN,
        0,
        createdOn,
        "");
  }

  public boolean isOpen() {
    return progress.isOpen();
  }

  public boolean isFlagged() {
    return pushBacks >= FLAGGED_PUSH_BACKS;
  }

  /// The same item put off to a later bucket at the turn of the quarter, which it remembers (DOMAIN
  /// 3). A move on the board is no push-back.
  public PlanItem putOff(Bucket later) {
    return withBucket(later).withPushBacks(pushBacks + 1);
  }
}
