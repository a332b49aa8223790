package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.quarterbook.model.visit.NoteDiff.Change;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoteDiffTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "")
        .list()
        .ofMaxSize(8)
        .map(lines -> String.join("\n", lines));
  }

  @Property
  void bothTextsAreInIt(@ForAll("texts") String before, @ForAll("texts") String after) {
    var diff = NoteDiff.between(before, after);
    assertThat(without(diff, Change.CAME)).isEqualTo(before);
    assertThat(without(diff, Change.WENT)).isEqualTo(after);
  }

  @Example
  void whatBothHaveStays() {
    assertThat(NoteDiff.between("a\nb\nc", "a\nx\nc\nd").lines())
        .isEqualTo(
            List.of(
                new NoteDiff.Line(Change.STAYED, "a"),
                new NoteDiff.Line(Change.WENT, "b"),
                new NoteDiff.Line(Change.CAME, "x"),
                new NoteDiff.Line(Change.STAYED, "c"),
                new NoteDiff.Line(Change.CAME, "d")));
  }

  @Example
  void aTextOfManyLinesIsComparedAsWell() {
    var before = "x\n".repeat(3000) + "end";
    var after = "y\n".repeat(3000) + "end";
    var diff = NoteDiff.between(before, after);
    assertThat(without(diff, Change.CAME)).isEqualTo(before);
    assertThat(without(diff, Change.WENT)).isEqualTo(after);
  }

  private static String without(NoteDiff diff, Change change) {
    return diff.lines().stream()
        .filter(line -> line.change() != change)
        .map(NoteDiff.Line::text)
        .collect(Collectors.joining("\n"));
  }
}
