package app.quarterbook.model.survey;

import app.quarterbook.model.Ids;
import java.util.UUID;

public record SurveyId(UUID value) {
  public static SurveyId next() {
    return new SurveyId(Ids.next());
  }
}
