package app.quarterbook;

import app.quarterbook.store.StoreException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// What one thread brings and another waits for, or in a sentence why it does not come. What is no
/// sentence by itself is written down, and another is said for it.
final class Awaited<T> {
  private static final Logger LOG = System.getLogger(Awaited.class.getName());

  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final String sentence;

  /// @param sentence the key of what is said of a fault that nobody foresaw
  Awaited(String sentence) {
    this.sentence = sentence;
  }

  void bring(T value) {
    future.complete(value);
  }

  void fail(Throwable fault) {
    if (fault instanceof StoreException said) {
      future.completeExceptionally(said);
    } else {
      LOG.log(Level.ERROR, sentence, fault);
      future.completeExceptionally(StoreException.said(sentence));
    }
  }

  /// Calls back once it is there or will not come, on the thread of that.
  void then(Runnable done) {
    future.whenComplete((value, fault) -> done.run());
  }

  /// Waits for it.
  ///
  /// @throws StoreException why it does not come
  T get() {
    try {
      return future.join();
    } catch (CompletionException e) {
      throw (StoreException) e.getCause();
    }
  }
}
