package app.quarterbook.model.today;

import app.quarterbook.model.agreement.AgreementId;
import app.quarterbook.model.agreement.RenewalStep;
import app.quarterbook.model.checklist.ChecklistId;
import app.quarterbook.model.checklist.StepId;
import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.client.Stage;
import app.quarterbook.model.plan.PlanItemId;
import app.quarterbook.model.survey.SurveyId;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.model.visit.OpenPointId;
import app.quarterbook.model.visit.VisitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One thing that asks for attention, with what is needed to name it and to open the place where it
/// is done.
public sealed interface Matter {
  Group group();

  /// Names the matter for as long as it is the same one: what is put off under this key comes back
  /// as new when its occasion changes, for instance when the client was visited in between.
  String subject();

  /// The day it is due; null where no day is set.
  @Nullable LocalDate due();

  /// Whether it can be ticked off where it is listed.
  default boolean isTickable() {
    return this instanceof Step
        || this instanceof Point
        || this instanceof Check
        || this instanceof Renewal;
  }

  default boolean urgent() {
    return false;
  }

  /// The timer that was probably forgotten.
  ///
  /// @param since when its leg began, on the wall
  record TimerLeft(VisitId visit, LocalDateTime since) implements Matter {
    @Override
    public Group group() {
      return Group.NOW;
    }

    @Override
    public String subject() {
      return "timer:" + visit.value() + ":" + since;
    }

    @Override
    public LocalDate due() {
      return since.toLocalDate();
    }

    @Override
    public boolean urgent() {
      return true;
    }
  }

  /// What was captured and waits to be filed; it is about no client yet.
  record Captures(int count) implements Matter {
    @Override
    public Group group() {
      return Group.NOW;
    }

    @Override
    public String subject() {
      return "captures";
    }

    @Override
    public @Nullable LocalDate due() {
      return null;
    }
  }

  /// What was promised at the end of a visit.
  record Step(VisitId visit, String text, @Nullable LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.STEPS;
    }

    @Override
    public String subject() {
      return "step:" + visit.value();
    }
  }

  /// What was left open at a visit, with a day set.
  record Point(OpenPointId point, VisitId visit, String text, LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.STEPS;
    }

    @Override
    public String subject() {
      return "point:" + point.value();
    }
  }

  /// A step of a checklist, with a day set.
  ///
  /// @param title of the checklist
  record Check(StepId step, ChecklistId list, String title, String text, LocalDate due)
      implements Matter {
    @Override
    public Group group() {
      return Group.STEPS;
    }

    @Override
    public String subject() {
      return "check:" + step.value();
    }
  }

  /// A client under agreement who was not seen in their rhythm.
  ///
  /// @param last the last visit on site; null: never
  record Contact(ClientId client, @Nullable LocalDate last, LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.CONTACTS;
    }

    @Override
    public String subject() {
      return "contact:" + client.value() + ":" + last;
    }
  }

  /// A plan item in Now.
  ///
  /// @param due the last day on which its target is kept
  record Item(PlanItemId item, String title, boolean urgent, @Nullable LocalDate due)
      implements Matter {
    @Override
    public Group group() {
      return Group.PLAN;
    }

    @Override
    public String subject() {
      return "item:" + item.value();
    }
  }

  /// A survey that waits to be prepared, sent or followed up.
  record Ask(SurveyId survey, SurveyState state, LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.SURVEYS;
    }

    @Override
    public String subject() {
      return "survey:" + survey.value() + ":" + state;
    }
  }

  /// An agreement on its way to renewal, and the step that is due now.
  ///
  /// @param due the last day it is in time
  /// @param end of the term
  record Renewal(AgreementId agreement, RenewalStep step, LocalDate due, LocalDate end)
      implements Matter {
    @Override
    public Group group() {
      return Group.RENEWALS;
    }

    @Override
    public String subject() {
      return "renewal:" + agreement.value() + ":" + end + ":" + step;
    }
  }

  /// An agreement whose term is over, and nothing follows it. No tick makes that good: it is
  /// renewed or ended.
  ///
  /// @param due the end of the term
  record Lapsed(AgreementId agreement, LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.RENEWALS;
    }

    @Override
    public String subject() {
      return "lapsed:" + agreement.value() + ":" + due;
    }
  }

  /// The last day to give notice.
  ///
  /// @param due the last business day on which it can be given, or, once that has passed, the day
  ///     itself
  /// @param last the day itself, which may be at a weekend
  /// @param end the end of the term
  record Notice(AgreementId agreement, LocalDate due, LocalDate last, LocalDate end)
      implements Matter {
    @Override
    public Group group() {
      return Group.RENEWALS;
    }

    @Override
    public String subject() {
      return "notice:" + agreement.value() + ":" + last;
    }
  }

  /// A prospect who has not been heard for a while.
  ///
  /// @param last the last contact of any kind; null: never
  record Prospect(ClientId client, Stage stage, @Nullable LocalDate last, LocalDate due)
      implements Matter {
    @Override
    public Group group() {
      return Group.PROSPECTS;
    }

    @Override
    public String subject() {
      return "prospect:" + client.value() + ":" + last;
    }
  }

  /// A client's visits of which nobody has said who pays.
  ///
  /// @param minutes of work in them
  record Unbilled(ClientId client, int visits, int minutes) implements Matter {
    @Override
    public Group group() {
      return Group.BILLING;
    }

    @Override
    public String subject() {
      return "unbilled:" + client.value();
    }

    @Override
    public @Nullable LocalDate due() {
      return null;
    }
  }

  /// A client whose prepaid time is nearly used up.
  ///
  /// @param left minutes in all blocks
  record PrepaidLow(ClientId client, int left) implements Matter {
    @Override
    public Group group() {
      return Group.BILLING;
    }

    @Override
    public String subject() {
      return "prepaid:" + client.value() + ":" + left;
    }

    @Override
    public @Nullable LocalDate due() {
      return null;
    }
  }

  /// Prepaid time that will be gone though it was not used.
  ///
  /// @param due the last day it can be used
  record PrepaidEnds(ClientId client, int left, LocalDate due) implements Matter {
    @Override
    public Group group() {
      return Group.BILLING;
    }

    @Override
    public String subject() {
      return "prepaidEnds:" + client.value() + ":" + due;
    }
  }
}
