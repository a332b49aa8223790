package app.quarterbook.store.disk;

import java.io.IOException;
import java.io.OutputStream;

/// Makes a sealed file of what is written to it, with a salt of its own.
public final class SealingStream extends OutputStream {
  private final OutputStream out;
  private final Seal seal;
  private final byte[] block = new byte[Seal.BLOCK];
  private int filled;
  private long number;

  /// Begins the file.
  public SealingStream(OutputStream out, DataKey key) throws IOException {
    this.out = out;
    seal = Seal.make(key);
    out.write(seal.head().array());
  }

  @Override
  public void write(int one) throws IOException {
    block[filled++] = (byte) one;
    pass();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int part = Math.min(length - done, block.length - filled);
      System.arraycopy(bytes, from + done, block, filled, part);
      filled += part;
      done += part;
      pass();
    }
  }

  private void pass() throws IOException {
    if (filled == block.length) {
      seal.encrypt(block, filled, number++);
      out.write(block);
      filled = 0;
    }
  }

  /// Ends the file; what it goes into stays open.
  ///
  /// @throws IOException if what was written is no whole blocks: a copy that was cut off
  @Override
  public void close() throws IOException {
    if (filled > 0) {
      throw new IOException("a sealed file of no whole blocks");
    }
  }
}
