package app.quarterbook.ui.plan;

import app.quarterbook.model.client.ClientId;
import app.quarterbook.model.plan.DoerKind;
import app.quarterbook.model.plan.Risk;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which cards are wanted; null and an empty text want all.
@RecordBuilder
record CardFilter(
    String text, @Nullable ClientId client, @Nullable DoerKind doer, @Nullable Risk risk)
    implements Predicate<Card>, CardFilterBuilder.With {
  static final CardFilter ALL = new CardFilter("", null, null, null);

  CardFilter {
    text = text.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean test(Card card) {
    var item = card.item();
    return (client == null || client.equals(item.client()))
        && (doer == null || doer == item.doer().kind())
        && (risk == null || risk == item.risk())
        && (text.isEmpty() || holdsEveryWord(card));
  }

  private boolean holdsEveryWord(Card card) {
    var item = card.item();
    var all =
        String.join(
                "\n",
                item.title(),
                card.clientName(),
                item.category(),
                item.why(),
                item.doer().name())
            .toLowerCase(Locale.ROOT);
    return Stream.of(text.split("\\s+")).allMatch(all::contains);
  }
}
