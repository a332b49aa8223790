package app.quarterbook.ui.survey;

import app.quarterbook.model.survey.Survey;
import app.quarterbook.model.survey.SurveyState;
import app.quarterbook.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A survey as the list shows it.
///
/// @param planned whether it is a reminder whose day is still ahead
record SurveyRow(Survey survey, String client, boolean planned) {
  static SurveyRow of(Survey survey, String client, LocalDate today) {
    boolean ahead = survey.state() == SurveyState.DUE && survey.dueOn().isAfter(today);
    return new SurveyRow(survey, client, ahead);
  }

  String state() {
    return planned ? Text.of("survey.planned") : Text.of(survey.state());
  }

  /// The mean of the ratings; null where nothing was rated.
  @Nullable Double rating() {
    var rating = survey.rating();
    return rating.isPresent() ? rating.getAsDouble() : null;
  }

  @Nullable Integer recommendation() {
    var score = survey.recommendation();
    return score.isPresent() ? score.getAsInt() : null;
  }
}
