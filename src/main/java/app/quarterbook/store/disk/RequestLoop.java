package app.quarterbook.store.disk;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.function.Consumer;

/// Waits for [Requests] and hands them over, until it is closed, its thread is interrupted, or the
/// folder is gone.
public final class RequestLoop implements Runnable, AutoCloseable {
  private static final Logger LOG = System.getLogger(RequestLoop.class.getName());

  private final Requests requests;
  private final Consumer<String> taker;
  private final Runnable looked;
  private final WatchService watch;

  RequestLoop(Requests requests, Consumer<String> taker, Runnable looked) throws IOException {
    this.requests = requests;
    this.taker = taker;
    this.looked = looked;
    watch = requests.folder().getFileSystem().newWatchService();
    requests.folder().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
  }

  @Override
  public void run() {
    try {
      look();
      while (true) {
        var key = watch.take();
        key.pollEvents();
        // before looking, so that what comes while looking wakes the loop again
        key.reset();
        look();
      }
    } catch (ClosedWatchServiceException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "requests are heard no more", e);
    }
  }

  private void look() throws IOException {
    requests.takeAll(taker);
    looked.run();
  }

  @Override
  public void close() throws IOException {
    watch.close();
  }
}
