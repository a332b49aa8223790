package app.quarterbook.search;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.Findable;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Sought;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// One search over the index as it was when it was asked: first by names, then by texts, and where
/// nothing was found, by what may have been meant.
final class Search {
  private final IndexSearcher searcher;
  private final Analyzer analyzer;
  private final ClientNames names;
  private final int limit;
  private final LocalDate today;
  private final Set<FindKey> known = new HashSet<>();

  Search(IndexSearcher searcher, Analyzer analyzer, ClientNames names, int limit, LocalDate today) {
    this.searcher = searcher;
    this.analyzer = analyzer;
    this.names = names;
    this.limit = limit;
    this.today = today;
  }

  Answer answer(Sought sought) throws IOException {
    var words = words(sought.words());
    var question = new Question(sought, words, words(sought.clients()), names);
    var named = new ArrayList<Found>();
    if (!words.isEmpty()) {
      best(question.names(), question.bestName(), Marker.ofNames(analyzer, words), named);
    }
    var others = new ArrayList<Found>();
    best(question.texts(), question.bestText(), Marker.ofTexts(analyzer, words), others);
    if (named.isEmpty() && others.isEmpty() && words.stream().anyMatch(Word::canSlip)) {
      best(question.slips(), question.bestText(), Marker.ofSlips(analyzer, words), others);
    }
    return new Answer(named, others);
  }

  private void best(Query query, double bestFit, Marker marker, List<Found> found)
      throws IOException {
    var best = searcher.search(query, Best.of(limit + known.size(), bestFit, today));
    for (var hit : best) {
      var key = Documents.key(hit.key());
      if (found.size() < limit && known.add(key)) {
        found.add(shown(Shown.read(key, bytes(hit)), marker));
      }
    }
  }

  private BytesRef bytes(Best.Hit hit) throws IOException {
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(hit.document(), leaves));
    var shown = leaf.reader().getBinaryDocValues(Documents.SHOWN);
    shown.advanceExact(hit.document() - leaf.docBase);
    return shown.binaryValue();
  }

  private Found shown(Findable thing, Marker marker) {
    var client = thing.client();
    return new Found(
        thing.key(),
        thing.home(),
        client,
        client == null ? "" : names.of(client),
        thing.on(),
        marker.whole(thing.name()),
        marker.piece(thing.text()));
  }

  private List<Word> words(List<String> texts) {
    return Word.of(String.join(" ", texts), analyzer);
  }
}
