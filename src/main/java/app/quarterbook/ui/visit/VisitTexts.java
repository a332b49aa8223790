package app.quarterbook.ui.visit;

import app.quarterbook.text.Text;
import app.quarterbook.ui.kit.Form;
import app.quarterbook.ui.visit.note.NoteEditor;
import app.quarterbook.ui.visit.note.PictureStrip;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is written at a visit: the notes, which the client may read, what was promised, and,
/// visibly apart, what the client never sees.
final class VisitTexts extends VBox {
  VisitTexts(VisitForm form, NoteEditor notes, PictureStrip pictures) {
    getStyleClass().add("visit-texts");
    VBox.setVgrow(notes, Priority.ALWAYS);
    getChildren().addAll(notes, pictures, next(form), internal(form));
  }

  private static Node next(VisitForm form) {
    var step = new Form("visit").line(form.next).build();
    HBox.setHgrow(step, Priority.ALWAYS);
    var day = new Form("visit").date(form.nextOn).build();
    day.getStyleClass().add("visit-next-day");
    var done = new Form("visit").check(form.nextDone).build();
    done.setAlignment(Pos.BOTTOM_LEFT);
    done.disableProperty().bind(form.next.textProperty().isEmpty());
    var row = new HBox(step, day, done);
    row.getStyleClass().add("form-row");
    return row;
  }

  private static Node internal(VisitForm form) {
    var caption = new Label(Text.of("visit.internal"), new FontIcon("bi-lock"));
    caption.getStyleClass().add("visit-internal-caption");
    var box = new VBox(caption, new Form("visit").area(form.internalNotes, 3).build());
    box.getStyleClass().add("visit-internal");
    return box;
  }
}
