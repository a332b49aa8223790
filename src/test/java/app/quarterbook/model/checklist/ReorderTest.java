package app.quarterbook.model.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReorderTest {
  @Test
  void aThingGoesPastItsSeenNeighbour() {
    var things = List.of("a", "hidden", "b", "c");

    assertThat(Reorder.moved(things, it -> !it.equals("hidden"), "a", 1))
        .containsExactly("hidden", "b", "a", "c");
    assertThat(Reorder.moved(things, it -> !it.equals("hidden"), "b", -1))
        .containsExactly("b", "a", "hidden", "c");
    assertThat(Reorder.moved(things, it -> true, "c", 1)).isEqualTo(things);
    assertThat(Reorder.moved(things, it -> true, "gone", 1)).isEqualTo(things);
  }

  @Property
  void whateverIsMovedEveryThingStaysOnce(
      @ForAll @IntRange(min = 1, max = 12) int count,
      @ForAll @Size(max = 20) List<@IntRange(max = 200) Integer> moves,
      @ForAll @IntRange(min = 1, max = 5) int hiddenEach) {
    var things = IntStream.range(0, count).boxed().toList();
    for (int move : moves) {
      Integer thing = move % count;
      int by = move / count % 7 - 3;
      var before = things;
      things = Reorder.moved(things, it -> it % hiddenEach == 0, thing, by);

      assertThat(things).containsExactlyInAnyOrderElementsOf(before);
      assertThat(things.stream().filter(it -> !it.equals(thing)))
          .containsExactlyElementsOf(before.stream().filter(it -> !it.equals(thing)).toList());
    }
  }
}
