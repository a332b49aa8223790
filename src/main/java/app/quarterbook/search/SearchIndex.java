package app.quarterbook.search;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.FindKind;
import app.quarterbook.model.find.Findable;
import app.quarterbook.model.find.Sought;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Everything that can be found, by its words. It lies in memory alone. One thread changes it;
/// any may ask.
public final class SearchIndex {
  private final Analyzer analyzer = new WordAnalyzer();
  private final ClientNames names = new ClientNames();
  /// What changed while it is being filled: newer than what the filling brings.
  private final Set<FindKey> changed = new HashSet<>();
  private boolean filled;
  private final IndexWriter writer;
  private final SearcherManager searchers;

  public SearchIndex() {
    var config =
        new IndexWriterConfig(analyzer)
            .setIndexSort(new Sort(new SortField(Documents.STANDING, SortField.Type.LONG, true)))
            .setMergeScheduler(new SerialMergeScheduler());
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), config);
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts things in that were not in it before, save those that were put or removed meanwhile.
  /// Nothing has to be looked for and replaced, which spares a fifth of the time.
  public void fill(Collection<Findable> things) {
    try {
      for (var thing : things) {
        if (!changed.contains(thing.key())) {
          writer.addDocument(document(thing));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All that was there has been filled in.
  public void filled() {
    filled = true;
    changed.clear();
  }

  /// Puts things in, each in the place of what had its key before.
  public void put(Collection<Findable> things) {
    try {
      for (var thing : things) {
        change(thing.key());
        writer.updateDocument(Documents.term(thing.key()), document(thing));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void remove(Collection<FindKey> keys) {
    try {
      for (var key : keys) {
        change(key);
        names.remove(key.id());
        writer.deleteDocuments(Documents.term(key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void change(FindKey key) {
    if (!filled) {
      changed.add(key);
    }
  }

  private Document document(Findable thing) {
    var name = Word.of(thing.name(), analyzer);
    if (thing.key().kind() == FindKind.CLIENT) {
      names.put(thing.key().id(), thing.name(), name);
    }
    return Documents.of(thing, name.isEmpty() ? null : name.getFirst());
  }

  /// Lets what was put in and removed be seen.
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The best of what is sought, on that day.
  ///
  /// @param limit how many of what is called so, and how many others, at most
  public Answer find(Sought sought, int limit, LocalDate today) {
    if (sought.isEmpty()) {
      return Answer.NONE;
    }
    try {
      var searcher = searchers.acquire();
      try {
        return new Search(searcher, analyzer, names, limit, today).answer(sought);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
