package app.quarterbook.search;

import app.quarterbook.model.find.Sought;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;

/// What the index is asked. How well a word fits is one of a few constants and never depends on how
/// often it is written elsewhere: one more visit must not change the order of the others.
final class Question {
  private static final float FIRST_WORD = 10;
  private static final float FIRST_BEGINS = 9;
  private static final float NAME_WORD = 8;
  private static final float NAME_BEGINS = 6;
  private static final float TEXT_WORD = 3;
  private static final float TEXT_BEGINS = 2;
  private static final float NAME_LIKE = 2;
  private static final float TEXT_LIKE = 1;
  private static final float OF_CLIENT = 1;

  private final List<Word> words;
  private final List<Query> filters = new ArrayList<>();
  private final ClientNames names;

  /// @param clients the words that the client's name must hold, all of them; empty: anybody's
  Question(Sought sought, List<Word> words, List<Word> clients, ClientNames names) {
    this.words = words;
    this.names = names;
    if (!sought.kinds().isEmpty()) {
      var kinds = sought.kinds().stream().map(kind -> new BytesRef(kind.name())).toList();
      filters.add(new TermInSetQuery(Documents.KIND, kinds));
    }
    if (!clients.isEmpty()) {
      filters.add(of(names.holding(clients)));
    }
    if (sought.hasDays()) {
      filters.add(IntPoint.newRangeQuery(Documents.DAY, first(sought), last(sought)));
    }
  }

  /// How well a thing can fit at best, where its name is asked for.
  double bestName() {
    return FIRST_WORD * words.size();
  }

  /// How well a thing can fit at best, where its texts are asked for.
  double bestText() {
    return TEXT_WORD * Math.max(1, words.size());
  }

  /// What is called so.
  Query names() {
    return all(this::name);
  }

  /// Whatever holds the words.
  Query texts() {
    return all(this::text);
  }

  /// Whatever holds the words or some like them.
  Query slips() {
    return all(word -> Stream.concat(text(word), slip(word)));
  }

  /// Every word must fit in one way or another. With several words the name of the client will do
  /// for some of them, but not for all: else a client would bring along all that is theirs.
  private Query all(Function<Word, Stream<Query>> fits) {
    var query = new BooleanQuery.Builder();
    filters.forEach(filter -> query.add(filter, Occur.FILTER));
    if (words.isEmpty()) {
      return query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST).build();
    }
    var one = new BooleanQuery.Builder();
    for (var word : words) {
      var own = fits.apply(word).toList();
      own.forEach(fit -> one.add(fit, Occur.SHOULD));
      var ways = new ArrayList<>(own);
      if (words.size() > 1) {
        ways.add(scored(OF_CLIENT, of(names.holding(Set.of(word)))));
      }
      query.add(new DisjunctionMaxQuery(ways, 0), Occur.MUST);
    }
    return words.size() == 1 ? query.build() : query.add(one.build(), Occur.FILTER).build();
  }

  private Stream<Query> name(Word word) {
    return word.forms().stream()
        .flatMap(
            form ->
                Stream.of(
                    is(FIRST_WORD, Documents.START, form),
                    begins(FIRST_BEGINS, Documents.START, form),
                    is(NAME_WORD, Documents.NAME, form),
                    begins(NAME_BEGINS, Documents.NAME, form)));
  }

  private Stream<Query> text(Word word) {
    return word.forms().stream()
        .flatMap(
            form ->
                form.length() < Word.LEAST_PREFIX
                    ? Stream.of(is(TEXT_WORD, Documents.WORDS, form))
                    : Stream.of(
                        is(TEXT_WORD, Documents.WORDS, form),
                        begins(TEXT_BEGINS, Documents.WORDS, form)));
  }

  private Stream<Query> slip(Word word) {
    return word.fuzzy().stream()
        .flatMap(
            form -> {
              var meant = Slip.of(form);
              return Stream.of(
                  like(NAME_LIKE, new Term(Documents.NAME, form), meant),
                  like(TEXT_LIKE, new Term(Documents.WORDS, form), meant));
            });
  }

  private static Query is(float score, String field, String form) {
    return scored(score, new TermQuery(new Term(field, form)));
  }

  private static Query begins(float score, String field, String form) {
    return scored(score, new PrefixQuery(new Term(field, form)));
  }

  private static Query like(float score, Term term, Automaton meant) {
    return scored(score, new AutomatonQuery(term, meant));
  }

  private static Query of(Collection<UUID> clients) {
    return new TermInSetQuery(Documents.CLIENT, clients.stream().map(Documents::bytes).toList());
  }

  private static Query scored(float score, Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static int first(Sought sought) {
    return sought.from() == null ? Integer.MIN_VALUE : (int) sought.from().toEpochDay();
  }

  private static int last(Sought sought) {
    return sought.before() == null ? Integer.MAX_VALUE : (int) sought.before().toEpochDay() - 1;
  }
}
