package app.quarterbook.model.visit;

import app.quarterbook.model.Check;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A picture taken at a visit. Its bytes lie elsewhere, under their digest.
///
/// @param position where it stands among the visit's pictures
/// @param content digest of the picture as it is shown
/// @param original digest of the file as it came; empty where it was not kept
/// @param width of what is shown, in pixels
/// @param height of what is shown, in pixels
@RecordBuilder
public record Picture(
    PictureId id,
    VisitId visit,
    int position,
    String caption,
    String fileName,
    String content,
    String original,
    int width,
    int height,
    Instant addedAt)
    implements PictureBuilder.With {
  public Picture {
    position = Check.notNegative("position", position);
    caption = Check.text("caption", caption, 500);
    fileName = Check.text("fileName", fileName, 500);
    width = Check.positive("width", width);
    height = Check.positive("height", height);
    addedAt = addedAt.truncatedTo(ChronoUnit.SECONDS);
  }
}
