package app.quarterbook.fault;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.DatagramSocketImpl;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Ends the tests where anything opens a socket of any kind: nothing in the program may reach a
/// network. It stands in for the platform's own provider of channels and its makers of sockets,
/// in every test, the windows' included.
public final class SocketTrap extends SelectorProvider implements LauncherSessionListener {
  private static final int CAUGHT = 99;

  /// Throwing alone would not do: a library may swallow it.
  private static Consumer<IllegalStateException> reaction =
      caught -> {
        caught.printStackTrace();
        Runtime.getRuntime().halt(CAUGHT);
      };

  @Override
  @SuppressWarnings("deprecation") // the only way to stand before every socket
  public void launcherSessionOpened(LauncherSession session) {
    try {
      Socket.setSocketImplFactory(() -> SocketTrap.<SocketImpl>caught());
      ServerSocket.setSocketFactory(() -> SocketTrap.<SocketImpl>caught());
      DatagramSocket.setDatagramSocketImplFactory(() -> SocketTrap.<DatagramSocketImpl>caught());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Does something that may try to open sockets, and tells how often it did instead of ending the
  /// tests.
  public static int triesOf(Callable<?> act) {
    var usual = reaction;
    var tries = new AtomicInteger();
    reaction = caught -> tries.incrementAndGet();
    try {
      act.call();
    } catch (Exception decided) { // what becomes of it is for the act to decide
      tries.get();
    } finally {
      reaction = usual;
    }
    return tries.get();
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    return caught();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    return caught();
  }

  @Override
  public Pipe openPipe() {
    return caught();
  }

  @Override
  public AbstractSelector openSelector() {
    return caught();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    return caught();
  }

  @Override
  public SocketChannel openSocketChannel() {
    return caught();
  }

  private static <T> T caught() {
    var caught = new IllegalStateException("a socket was opened");
    reaction.accept(caught);
    throw caught;
  }
}
