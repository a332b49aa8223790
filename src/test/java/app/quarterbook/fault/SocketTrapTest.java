package app.quarterbook.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The trap that is set under all tests is set, and catches every way to a socket.
class SocketTrapTest {
  static List<Callable<?>> ways() {
    return List.of(
        () -> new Socket("localhost", 9),
        () -> new ServerSocket(0),
        () -> new DatagramSocket(),
        SocketChannel::open,
        ServerSocketChannel::open,
        DatagramChannel::open,
        () -> URI.create("http://localhost:9/").toURL().openStream());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void catches(Callable<?> way) {
    assertThat(SocketTrap.triesOf(way)).isPositive();
  }
}
