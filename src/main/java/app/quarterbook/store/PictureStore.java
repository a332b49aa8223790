package app.quarterbook.store;

import static app.quarterbook.store.schema.Tables.PICTURE;

import app.quarterbook.model.Label;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.PictureId;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.store.schema.tables.records.PictureRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;

/// Keeps the pictures of the visits. Their bytes are in the {@link ContentStore}, so that taking a
/// picture back and bringing it again never costs more than its row.
public final class PictureStore {
  private final Database database;

  public PictureStore(Database database) {
    this.database = database;
  }

  /// A visit's pictures in their order.
  public List<Picture> of(VisitId visit) {
    return database.read(
        jooq ->
            jooq.select(
                    PICTURE.ID,
                    PICTURE.VISIT_ID,
                    PICTURE.POSITION,
                    PICTURE.CAPTION,
                    PICTURE.FILE_NAME,
                    PICTURE.CONTENT,
                    PICTURE.ORIGINAL,
                    PICTURE.WIDTH,
                    PICTURE.HEIGHT,
                    PICTURE.ADDED_AT)
                .from(PICTURE)
                .where(PICTURE.VISIT_ID.eq(visit))
                .orderBy(PICTURE.POSITION, PICTURE.ID)
                .fetch(Records.mapping(Picture::new)));
  }

  /// Puts pictures behind those the visit has, as one step.
  public void add(List<Picture> pictures) {
    if (pictures.isEmpty()) {
      return;
    }
    int behind =
        of(pictures.getFirst().visit()).stream().mapToInt(Picture::position).max().orElse(-1);
    database.write(
        pictures.size() == 1
            ? Label.of("picture.did.add")
            : Label.of("picture.did.addSeveral", String.valueOf(pictures.size())),
        jooq -> {
          int position = behind;
          for (var picture : pictures) {
            put(jooq, picture.withPosition(++position));
          }
          return position;
        });
  }

  public void caption(Picture picture, String caption) {
    database.write(
        Label.of("picture.did.caption").merging(picture.id().value()),
        jooq ->
            jooq.update(PICTURE)
                .set(PICTURE.CAPTION, picture.withCaption(caption).caption())
                .where(PICTURE.ID.eq(picture.id()))
                .execute());
  }

  public void delete(PictureId id) {
    database.write(
        Label.of("picture.did.delete"),
        jooq -> jooq.deleteFrom(PICTURE).where(PICTURE.ID.eq(id)).execute());
  }

  /// Moves a picture so many places on; at an end it stays.
  ///
  /// @param by 1: later, -1: earlier
  public void move(Picture picture, int by) {
    var pictures = new ArrayList<>(of(picture.visit()));
    var at = Optional.of(index(pictures, picture.id())).filter(index -> index >= 0);
    int to = at.orElse(0) + by;
    if (at.isEmpty() || to < 0 || to >= pictures.size()) {
      return;
    }
    Collections.swap(pictures, at.get(), to);
    database.write(
        Label.of("picture.did.move"),
        jooq -> {
          for (int i = 0; i < pictures.size(); i++) {
            put(jooq, pictures.get(i).withPosition(i));
          }
          return to;
        });
  }

  private static int index(List<Picture> pictures, PictureId id) {
    return pictures.stream().map(Picture::id).toList().indexOf(id);
  }

  private static void put(DSLContext jooq, Picture picture) {
    Saving.put(
        jooq,
        new PictureRecord(
            picture.id(),
            picture.visit(),
            picture.position(),
            picture.caption(),
            picture.fileName(),
            picture.content(),
            picture.original(),
            picture.width(),
            picture.height(),
            picture.addedAt()));
  }
}
