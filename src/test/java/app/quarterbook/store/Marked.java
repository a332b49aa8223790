package app.quarterbook.store;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import app.quarterbook.model.agreement.Tier;
import app.quarterbook.model.billing.BlockChange;
import app.quarterbook.model.billing.BlockChangeId;
import app.quarterbook.model.capture.Capture;
import app.quarterbook.model.capture.CaptureId;
import app.quarterbook.model.checklist.Template;
import app.quarterbook.model.checklist.TemplateStep;
import app.quarterbook.model.visit.Addendum;
import app.quarterbook.model.visit.OpenPoint;
import app.quarterbook.model.visit.Part;
import app.quarterbook.model.visit.Picture;
import app.quarterbook.model.visit.PictureId;
import app.quarterbook.model.visit.Visit;
import app.quarterbook.model.visit.VisitId;
import app.quarterbook.model.wording.WordingKey;
import app.quarterbook.sample.Sample;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;

/// A workbook with records of every kind and a word at the end of everything that a person wrote.
public final class Marked {
  /// Shorter texts are the program's own: kinds, states, zones, digests.
  private static final int WRITTEN = 200;

  /// Longer texts that are the program's own.
  private static final Set<String> OURS =
      Set.of(
          "SETTING.CONTENT",
          "SIGN_OFF.SIGNATURE",
          "BILLED.FIGURES",
          "AGREEMENT.RESPONSES",
          "TIER_TERMS.RESPONSES",
          "SNOOZE.SUBJECT",
          "IMPORT_MARK.DIGEST",
          "IMPORT_MARK.ORIGIN",
          "IMPORT_MAPPING.MAPPING");

  private Marked() {}

  /// @param picture the bytes of a picture
  /// @return the kinds of records that have such texts and of which there are none
  public static Set<Rows> fill(Database database, String word, byte[] picture) {
    Sample.fill(database);
    complete(database, picture);
    var none = EnumSet.noneOf(Rows.class);
    for (var rows : Rows.values()) {
      var texts = new HashMap<Field<?>, Object>();
      Stream.of(rows.table().fields())
          .filter(it -> it.getType() == String.class && it.getDataType().length() >= WRITTEN)
          .filter(it -> !OURS.contains(rows + "." + it.getName()))
          .map(it -> field(name(it.getName()), String.class))
          .forEach(it -> texts.put(it, concat(it, inline(between(it) + word))));
      if (!texts.isEmpty()
          && database.replay(jooq -> jooq.update(rows.table()).set(texts).execute()) == 0) {
        none.add(rows);
      }
    }
    return none;
  }

  private static String between(Field<?> column) {
    return column.getName().equals("EMAIL") ? "" : " ";
  }

  /// Adds what the sample has none of.
  private static void complete(Database database, byte[] bytes) {
    var now = database.clock().instant();
    var visit = visit(database, false);
    var content = new ContentStore(database).put(bytes);
    var picture =
        new Picture(PictureId.next(), visit, 0, "Rack", "rack.png", content, content, 2, 2, now);
    new PictureStore(database).add(List.of(picture));
    new PartStore(database).save(Part.named(visit, 0, "UPS"));
    new OpenPointStore(database).save(OpenPoint.written(visit, 0, "Order a battery"));
    new CaptureStore(database).save(new Capture(CaptureId.next(), now, "Ask for the key"));
    new WordingStore(database).save(WordingKey.PHRASES, "All is fine");
    var tiers = new TierStore(database);
    tiers.save(Tier.values()[0], tiers.of(Tier.values()[0]).withBenefits("Coffee"));
    var templates = new TemplateStore(database);
    var template = Template.named("Moving house");
    templates.save(template);
    templates.save(TemplateStep.written(template.id(), 0, "Pack the server"));
    var addendum = Addendum.begun(visit(database, true), database.clock());
    new SignOffStore(database).save(addendum.withText("The fan came too"));
    var blocks = new BlockStore(database);
    new ClientStore(database)
        .all().stream()
            .flatMap(client -> blocks.of(client.id()).stream())
            .map(it -> new BlockChange(BlockChangeId.next(), it.id(), today(database), 5, "Given"))
            .findFirst()
            .ifPresent(blocks::change);
  }

  /// A visit that is signed, or one that is not.
  public static VisitId visit(Database database, boolean signed) {
    var signOffs = new SignOffStore(database);
    return new VisitStore(database)
        .all().stream()
            .map(Visit::id)
            .filter(id -> signOffs.find(id).isPresent() == signed)
            .findFirst()
            .orElseThrow();
  }

  private static LocalDate today(Database database) {
    return LocalDate.now(database.clock());
  }
}
