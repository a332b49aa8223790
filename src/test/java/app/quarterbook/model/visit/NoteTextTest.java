package app.quarterbook.model.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NoteTextTest {
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("UPS", "replace", "[x]", "^7", "-", "1.", "2^8", "#", "(call)", "x")
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<NoteLine> ticks() {
    return Combinators.combine(
            Arbitraries.of("", "  ", "\t"),
            Arbitraries.of("-", "*", "+", "1.", "42)"),
            Arbitraries.of(" [ ] ", " [x] ", "  [x]  "),
            Arbitraries.of("UPS", "replace the UPS", "2^8 rows", "call (soon)"))
        .as((indent, bullet, box, words) -> new NoteLine(indent + bullet + box + words));
  }

  @Property
  void tickingTwiceChangesNothing(@ForAll("ticks") NoteLine line) {
    var once = new NoteLine(line.toggled());
    assertThat(once.isDone()).isNotEqualTo(line.isDone());
    assertThat(once.words()).isEqualTo(line.words());
    assertThat(once.toggled()).isEqualTo(line.text());
  }

  @Property
  void aMarkComesOffAgain(@ForAll("ticks") NoteLine line) {
    var marked = new NoteLine(line.marked("12"));
    assertThat(marked.mark()).contains("12");
    assertThat(marked.unmarked()).isEqualTo(line.text());
    assertThat(marked.words()).isEqualTo(line.words());
    assertThat(marked.isDone()).isEqualTo(line.isDone());
    assertThat(new NoteLine(marked.toggled()).mark()).contains("12");
    assertThat(new NoteLine(marked.marked("3")).unmarked()).isEqualTo(line.text());
  }

  @Property
  void anyLineBecomesATick(@ForAll("words") String words) {
    var tick = new NoteLine(new NoteLine(words).toggled());
    assertThat(tick.isTick()).isTrue();
  }

  @Property
  void whatAListGoesOnWithIsAnItemOfIt(@ForAll("ticks") NoteLine line) {
    var next = new NoteLine(line.continuation());
    assertThat(next.isTick()).isTrue();
    assertThat(next.isDone()).isFalse();
    assertThat(next.isEmptyItem()).isTrue();
  }

  @Property
  void readersSeeNoMarks(@ForAll("words") String words, @ForAll("ticks") NoteLine tick) {
    var plain = "Seen: " + words;
    var note = new NoteText(String.join("\n", plain, tick.marked("1"), plain));
    assertThat(note.readable()).isEqualTo(String.join("\n", plain, tick.text(), plain));
  }

  @Example
  void aMarkIsKeptWhenMoreIsTypedBehindIt() {
    var line = new NoteLine("- [ ] Replace the UPS ^1 on Monday");
    assertThat(line.mark()).contains("1");
    assertThat(line.words()).isEqualTo("Replace the UPS on Monday");
  }

  @Example
  void onlyTicksHaveMarks() {
    assertThat(new NoteLine("- rows ^1").mark()).isEmpty();
    assertThat(new NoteLine("rows ^1").unmarked()).isEqualTo("rows ^1");
  }

  @Example
  void listsGoOn() {
    assertThat(new NoteLine("  * milk").continuation()).isEqualTo("  * ");
    assertThat(new NoteLine("9. milk").continuation()).isEqualTo("10. ");
    assertThat(new NoteLine("- [x] milk").continuation()).isEqualTo("- [ ] ");
    assertThat(new NoteLine("milk").continuation()).isEmpty();
    assertThat(new NoteLine("- ").isEmptyItem()).isTrue();
    assertThat(new NoteLine("- [ ]").isEmptyItem()).isTrue();
    assertThat(new NoteLine("- milk").isEmptyItem()).isFalse();
  }

  @Example
  void headingsAreFound() {
    var note = new NoteText("# Server room\nwarm\n\n## UPS  \n#nothing\n- # no");
    assertThat(note.headings())
        .containsExactly(new NoteHeading(0, 1, "Server room"), new NoteHeading(3, 2, "UPS"));
  }

  @Example
  void whatWasTickedMeanwhileIsTold() {
    var before = new NoteText("- [ ] a ^1\n- [x] b ^2\n- [ ] c ^3\n- [ ] d");
    var after = new NoteText("- [x] a ^1\n- [ ] b ^2\n- [ ] c ^3 more\n- [x] d\n- [x] e ^4");
    assertThat(after.tickedSince(before)).isEqualTo(Map.of("1", true, "2", false));
  }

  @Example
  void theFirstOfTwoLinesWithOneMarkIsLinked() {
    var note = new NoteText("- [ ] a ^1\n- [x] a ^1");
    assertThat(note.linked().get("1")).isEqualTo(new NoteLine("- [ ] a ^1"));
    assertThat(note.freeMark(List.of("4"))).isEqualTo("5");
    assertThat(note.freeMark(List.of())).isEqualTo("2");
  }
}
