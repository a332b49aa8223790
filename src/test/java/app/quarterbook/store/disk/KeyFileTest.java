package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The key survives damage to one generation, and no bytes whatever pass for a key.
class KeyFileTest {
  @TempDir private Path folder;
  private KeyFile file;

  @BeforeEach
  void name() {
    file = new KeyFile(folder.resolve("workbook.key"), folder.resolve("workbook.key.old"));
  }

  @Test
  void theKeyComesBack() throws Exception {
    var key = file.create();
    assertThat(file.open()).isEqualTo(key);
    assertThat(key.sealDigits()).matches("[0-9a-f]{64}");
    assertThat(file.open().sealDigits()).isEqualTo(key.sealDigits());
    assertThat(file.open().sealKey(new byte[8])).isEqualTo(key.sealKey(new byte[8]));
  }

  @Test
  void everyWorkbookHasItsOwnKey() throws Exception {
    var other = new KeyFile(folder.resolve("other"), folder.resolve("other.old"));
    assertThat(file.create()).isNotEqualTo(other.create());
  }

  @Test
  void eachPurposeHasItsOwnCode() throws Exception {
    var key = file.create();
    var data = new byte[] {1, 2, 3};
    assertThat(key.hmac("one", data)).hasSize(32).isEqualTo(key.hmac("one", data));
    assertThat(key.hmac("one", data)).isNotEqualTo(key.hmac("two", data));
    assertThat(key.hmac("one", data)).isNotEqualTo(key.hmac("one", new byte[] {1, 2, 4}));
  }

  @Test
  void aKeyIsNeverOverwritten() throws Exception {
    var key = file.create();
    Files.delete(file.current());
    assertThatThrownBy(file::create).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file.open()).isEqualTo(key);
  }

  @Test
  void theOldGenerationHelpsWhereTheCurrentIsDamagedOrMissing() throws Exception {
    var key = file.create();
    Files.write(file.current(), new byte[100]);
    assertThat(file.open()).isEqualTo(key);
    Files.delete(file.current());
    assertThat(file.open()).isEqualTo(key);
    Files.write(folder.resolve("copy"), file.bytes());
    assertThat(KeyFile.open(folder.resolve("copy"))).isEqualTo(key);
  }

  @Test
  void withoutAnyGenerationItSaysWhatIsWrong() throws Exception {
    assertThatThrownBy(file::open).isInstanceOf(NoSuchFileException.class);
    Files.write(file.current(), new byte[0]);
    var damaged = catchThrowableOfType(DamagedFile.class, file::open);
    assertThat(damaged.key()).isEqualTo("store.key.damaged");
    assertThat(damaged.file()).isEqualTo(file.current());
  }

  @Test
  void everyFlippedBitAndEveryCutIsNoticed() throws Exception {
    file.create();
    var bytes = Files.readAllBytes(file.current());
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      var flipped = bytes.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      refused(flipped);
    }
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length));
    }
    refused(Arrays.copyOf(bytes, bytes.length + 1));
    refused(new byte[KeyFormat.MAX_BYTES + 1]);
  }

  @Test
  void bytesMadeToHurtAreRefused() throws Exception {
    var random = new Random(7);
    var check = DataKey.random().check();
    for (int i = 0; i < 300; i++) {
      var content = new byte[random.nextInt(70)];
      random.nextBytes(content);
      refused(format(check, (byte) random.nextInt(6), content).write());
      refused(content);
    }
  }

  @Test
  void aKeyThatIsNotTheOneItsCheckValueKnowsIsRefused() throws Exception {
    refused(format(DataKey.random().check(), KeySlot.CLEAR, DataKey.random().copy()).write());
  }

  @Test
  void aSlotOfANewerKindIsPassedOver() throws Exception {
    var key = DataKey.random();
    var newer = new KeySlot((byte) 9, new byte[300]);
    var clear = new KeySlot(KeySlot.CLEAR, key.copy());
    Files.write(file.current(), new KeyFormat(key.check(), List.of(newer, clear)).write());
    assertThat(file.open()).isEqualTo(key);
    Files.write(file.current(), new KeyFormat(key.check(), List.of(newer)).write());
    assertThat(catchThrowableOfType(DamagedFile.class, file::open).key())
        .isEqualTo("store.key.newer");
  }

  private static KeyFormat format(byte[] check, byte kind, byte[] content) {
    return new KeyFormat(check, List.of(new KeySlot(kind, content)));
  }

  private void refused(byte[] bytes) throws IOException {
    Files.write(file.current(), bytes);
    assertThatThrownBy(() -> KeyFile.open(file.current())).isInstanceOf(DamagedFile.class);
  }
}
