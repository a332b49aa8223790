package app.quarterbook.model.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.find.Passage.Hit;
import app.quarterbook.model.find.Passage.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void aPieceIsOneShortLineAroundItsFirstHit() {
    var text = "one word and another ".repeat(10) + "the\ttape\n\ndrive " + "and more ".repeat(30);
    int at = text.indexOf("tape");
    var piece = Passage.around(text, List.of(new Hit(at, at + 4)));
    assertThat(piece.text()).startsWith("…").endsWith("…").contains("the tape drive and");
    assertThat(piece.text().length()).isLessThanOrEqualTo(122);
    assertThat(hits(piece)).containsExactly("tape");
  }

  @Test
  void withoutAHitItIsTheBeginning() {
    assertThat(Passage.around("one\ntwo  three", List.of()).text()).isEqualTo("one two three");
    assertThat(Passage.around("a".repeat(500), List.of()).text()).hasSize(121).endsWith("…");
    assertThat(Passage.around("", List.of())).isEqualTo(Passage.NONE);
  }

  @Test
  void hitsBehindTheEndAreLeftOut() {
    var piece = Passage.around("x".repeat(200), List.of(new Hit(0, 2), new Hit(150, 160)));
    assertThat(hits(piece)).containsExactly("xx");
  }

  @Test
  void piecesPutTogetherAreTheText() {
    var passage = Passage.marked("Tape to tape", List.of("tape"));
    assertThat(passage.pieces())
        .containsExactly(
            new Piece("Tape", true), new Piece(" to ", false), new Piece("tape", true));
  }

  @Test
  void theLongestOfTheWordsIsMarked() {
    assertThat(hits(Passage.marked("northwind", List.of("north", "northwind"))))
        .containsExactly("northwind");
    assertThat(hits(Passage.marked("any", List.of()))).isEmpty();
  }

  private static List<String> hits(Passage passage) {
    return passage.pieces().stream().filter(Piece::isHit).map(Piece::text).toList();
  }
}
