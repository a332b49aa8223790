package app.quarterbook.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

/// A captured text on its way into a workbook that another program has open, or nobody yet. It lies
/// sealed in a file of its own, named after the capture it becomes, until that is committed.
///
/// Bytes: a {@link SealedBox} around the time it was made (8, seconds) and the text in UTF-8. It is
/// sealed together with its name, so that no slip can be passed off as another.
///
/// @param id the capture it becomes
/// @param madeAt whole seconds
/// @param text at most {@link #LONGEST} bytes of UTF-8
public record Slip(UUID id, Instant madeAt, String text) {
  /// The longest text, in bytes of UTF-8.
  public static final int LONGEST = 400_000;

  private static final String ENDING = ".capture";
  private static final int TIME = Long.BYTES;

  /// The longest file.
  static final int MAX_BYTES = LONGEST + TIME + SealedBox.OVERHEAD;

  public Slip {
    if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      throw new IllegalArgumentException("a slip that is too long");
    }
  }

  /// Seals this and leaves it for the workbook in a folder. When this returns, it is on the disk.
  ///
  /// @throws java.nio.file.NoSuchFileException if the workbook has never said for whom to seal
  /// @throws DamagedFile if what it said is damaged
  public void leave(WorkbookFolder folder) throws IOException {
    var key = new SlipKey(folder.slipKey()).read();
    DurableFile.createFolder(folder.requests());
    DurableFile.write(file(folder), seal(key));
  }

  static boolean isSlip(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  Path file(WorkbookFolder folder) {
    return folder.requests().resolve(id + ENDING);
  }

  /// @param file names the slip, and the failure
  /// @throws DamagedFile if the bytes are no slip of this name, or one for another workbook
  static Slip open(byte[] scalar, byte[] bytes, Path file) throws DamagedFile {
    var name = file.getFileName().toString();
    try {
      var id = UUID.fromString(name.substring(0, name.length() - ENDING.length()));
      var content =
          SealedBox.open(scalar, context(id), bytes)
              .filter(it -> it.length >= TIME)
              .orElseThrow(() -> damaged(file));
      var in = ByteBuffer.wrap(content);
      var madeAt = Instant.ofEpochSecond(in.getLong());
      return new Slip(id, madeAt, StandardCharsets.UTF_8.newDecoder().decode(in).toString());
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw damaged(file);
    }
  }

  private byte[] seal(byte[] publicKey) {
    var words = text.getBytes(StandardCharsets.UTF_8);
    var content = ByteBuffer.allocate(TIME + words.length);
    content.putLong(madeAt.getEpochSecond()).put(words);
    return SealedBox.seal(publicKey, context(id), content.array());
  }

  private static byte[] context(UUID id) {
    return ("capture " + id).getBytes(StandardCharsets.US_ASCII);
  }

  private static DamagedFile damaged(Path file) {
    return new DamagedFile("store.slip.damaged", file);
  }
}
