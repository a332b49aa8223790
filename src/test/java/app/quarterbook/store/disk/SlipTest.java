package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A slip can be left by anybody and read by its workbook alone.
class SlipTest {
  private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");

  @TempDir Path path;
  private final DataKey key = DataKey.random();
  private final Slip slip = new Slip(UUID.randomUUID(), AT, "Alarm code of the bakery: 4711 äß");
  private WorkbookFolder folder;
  private Mailbox mailbox;

  @BeforeEach
  void open() {
    folder = new WorkbookFolder(path);
    mailbox = Mailbox.open(folder, key);
  }

  @Test
  void whatIsLeftIsReadAndNothingOfItLiesThereInTheClear() throws Exception {
    slip.leave(folder);
    var file = mailbox.waiting().getFirst();
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("Alarm", "4711");
    assertThat(mailbox.read(file)).contains(slip);
    mailbox.done(file);
    assertThat(mailbox.waiting()).isEmpty();
  }

  @Test
  void twoSlipsOfOneTextDoNotLookAlike() throws Exception {
    slip.leave(folder);
    var first = Files.readAllBytes(mailbox.waiting().getFirst());
    slip.leave(folder);
    assertThat(Files.readAllBytes(mailbox.waiting().getFirst())).isNotEqualTo(first);
  }

  @Test
  void everyFlippedBitAndEveryCutIsNoticed() throws Exception {
    slip.leave(folder);
    var file = mailbox.waiting().getFirst();
    var bytes = Files.readAllBytes(file);
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      // the top bit of an X25519 key means nothing, RFC 7748 says
      if (bit != 31 * 8 + 7) {
        var flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        unreadable(file, flipped);
      }
    }
    for (int length = 0; length < bytes.length; length++) {
      unreadable(file, Arrays.copyOf(bytes, length));
    }
    unreadable(file, Arrays.copyOf(bytes, bytes.length + 1));
    unreadable(file, new byte[Slip.MAX_BYTES + 1]);
    unreadable(file, new byte[SealedBox.OVERHEAD]);
  }

  @Test
  void aSlipIsReadUnderItsOwnNameAndByItsOwnWorkbookOnly() throws Exception {
    slip.leave(folder);
    var file = mailbox.waiting().getFirst();
    var other = new WorkbookFolder(Files.createDirectory(path.resolve("other")));
    assertThat(Mailbox.open(other, DataKey.random()).read(file)).isEmpty();
    var renamed = Files.move(file, folder.requests().resolve(UUID.randomUUID() + ".capture"));
    assertThat(mailbox.read(renamed)).isEmpty();
    var odd = Files.move(renamed, folder.requests().resolve("odd.capture"));
    assertThat(mailbox.read(odd)).isEmpty();
    mailbox.setAside(odd);
    assertThat(mailbox.waiting()).isEmpty();
    assertThat(folder.requests().resolve("odd.capture.damaged")).exists();
  }

  @Test
  void withoutTheWorkbooksKeyNothingIsLeft() throws Exception {
    Files.write(folder.slipKey(), new byte[72]);
    assertThatThrownBy(() -> slip.leave(folder)).isInstanceOf(DamagedFile.class);
    Files.delete(folder.slipKey());
    assertThatThrownBy(() -> slip.leave(folder)).isInstanceOf(NoSuchFileException.class);
    assertThat(folder.requests()).doesNotExist();
    Mailbox.open(folder, key);
    slip.leave(folder);
    assertThat(mailbox.read(mailbox.waiting().getFirst())).contains(slip);
  }

  @Test
  void aSlipHasItsBounds() {
    assertThatThrownBy(() -> new Slip(UUID.randomUUID(), AT, "x".repeat(Slip.LONGEST + 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// RFC 7748, 5.2, the first iteration.
  @Test
  void thePublicKeyIsThatOfTheStandard() {
    var scalar = "09" + "00".repeat(31);
    assertThat(SealedBox.publicKey(HexFormat.of().parseHex(scalar)))
        .asHexString()
        .isEqualToIgnoringCase("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079");
  }

  private void unreadable(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertThat(mailbox.read(file)).isEmpty();
  }
}
