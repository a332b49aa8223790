package app.quarterbook.ui.shell;

import app.quarterbook.model.find.Answer;
import app.quarterbook.model.find.FindKey;
import app.quarterbook.model.find.Found;
import app.quarterbook.model.find.Sought;
import app.quarterbook.search.Build;
import app.quarterbook.search.SearchIndex;
import app.quarterbook.search.Touches;
import app.quarterbook.store.Database;
import app.quarterbook.store.FindStore;
import app.quarterbook.store.FindableStore;
import app.quarterbook.store.Subscription;
import app.quarterbook.store.Touched;
import app.quarterbook.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Lets the palette find everything that is written in the workbook. The index is built slice by
/// slice behind the person's work and follows every commit from then on; until it is whole the
/// database answers, slowly. Reading takes turns on the workbook's thread; indexing and asking have
/// a thread each, so that neither ever waits for a save.
final class WorkbookSearch implements Finder, AutoCloseable {
  /// The threads it works on.
  record Threads(Background workbook, Background indexing, Background asking) {}

  /// How many of what is called so, and how many others, are worth showing.
  private static final int LIMIT = 20;

  /// All is read, but not all of it can be found yet.
  private static final double ALMOST = 0.99;

  private static final Sought ANYTHING =
      new Sought(List.of("quarterbook"), Set.of(), List.of(), null, null);

  private final Database database;
  private final FindableStore store;
  private final FindStore slow;
  private final SearchIndex index = new SearchIndex();
  private final Touches touches;
  private final Threads threads;
  private final Clock clock;
  private final AtomicLong newest = new AtomicLong();
  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
  private Subscription following = () -> {};

  WorkbookSearch(Database database, Threads threads) {
    this.database = database;
    this.threads = threads;
    clock = database.clock();
    store = new FindableStore(database);
    slow = new FindStore(database);
    touches = new Touches(store);
  }

  /// Begins to build the index; to be called once the window is seen.
  void begin() {
    following = database.follow(this::touched);
    var build = new Build(store);
    read(build);
    read(build);
  }

  @Override
  public void find(Sought sought, Consumer<Answer> then) {
    long question = newest.incrementAndGet();
    Consumer<Optional<Answer>> hand = answer -> answer.ifPresent(then);
    if (isReady()) {
      threads.asking().run(() -> answer(question, sought), hand);
    } else {
      threads.workbook().run(() -> slowAnswer(question, sought), hand);
    }
  }

  @Override
  public void recall(List<FindKey> keys, Consumer<List<Found>> then) {
    threads.workbook().run(() -> slow.recall(keys), then);
  }

  @Override
  public ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  @Override
  public void close() {
    following.cancel();
  }

  private boolean isReady() {
    return share.get() >= 1;
  }

  /// Nothing where somebody has typed on meanwhile.
  private Optional<Answer> answer(long question, Sought sought) {
    return question == newest.get()
        ? Optional.of(index.find(sought, LIMIT, LocalDate.now(clock)))
        : Optional.empty();
  }

  private Optional<Answer> slowAnswer(long question, Sought sought) {
    return question == newest.get() ? Optional.of(slow.find(sought, LIMIT)) : Optional.empty();
  }

  /// Reads a slice, has it indexed, then reads on. Two of these go on at a time, so that one slice
  /// is read while another is indexed.
  private void read(Build build) {
    threads.workbook().run(build::next, slice -> take(build, slice));
  }

  private void take(Build build, Build.Slice slice) {
    if (slice.isEmpty()) {
      threads.indexing().run(this::whole, done -> share.set(1));
      return;
    }
    share.set(Math.min(ALMOST, slice.share()));
    threads.indexing().run(() -> fill(slice), done -> read(build));
  }

  private boolean fill(Build.Slice slice) {
    index.fill(slice.things());
    return true;
  }

  /// On the thread of the commit.
  private void touched(Collection<Touched> rows) {
    if (touches.add(rows)) {
      readTouched();
    }
  }

  private void readTouched() {
    threads
        .workbook()
        .run(
            () -> {
              var news = touches.read();
              threads.indexing().run(() -> take(news));
              if (!touches.isEmpty()) {
                readTouched();
              }
            });
  }

  private void take(Touches.News news) {
    index.remove(news.gone());
    index.put(news.there());
    index.refresh();
  }

  /// The first question is slow because nothing has run yet; nobody shall be the one to ask it.
  private boolean whole() {
    index.filled();
    index.refresh();
    index.find(ANYTHING, LIMIT, LocalDate.now(clock));
    return true;
  }
}
