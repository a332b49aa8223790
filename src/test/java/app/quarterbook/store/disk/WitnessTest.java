package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The witness tells the newest state it was given, or that it cannot.
class WitnessTest {
  private static final DataKey KEY = DataKey.random();
  private static final UUID VAULT = UUID.randomUUID();

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("workbook.witness");
  }

  @Test
  void theNewestStateIsTold() throws Exception {
    Witness.create(file, KEY, state(0));
    for (int sequence = 1; sequence < 20; sequence++) {
      try (var witness = Witness.open(file, KEY)) {
        witness.write(state(sequence));
      }
      assertThat(Witness.read(file, KEY)).isEqualTo(state(sequence));
    }
  }

  @Test
  void aRestoredBackupSetsTheSequenceBack() throws Exception {
    Witness.create(file, KEY, state(900));
    try (var witness = Witness.open(file, KEY)) {
      witness.write(state(901));
      witness.write(state(5));
      assertThat(Witness.read(file, KEY)).isEqualTo(state(5));
      witness.write(state(6));
    }
    assertThat(Witness.read(file, KEY)).isEqualTo(state(6));
  }

  @Test
  void aWriteCutShortLeavesTheStateBefore() throws Exception {
    Witness.create(file, KEY, state(1));
    try (var witness = Witness.open(file, KEY)) {
      witness.write(state(2));
      witness.write(state(3));
    }
    var bytes = Files.readAllBytes(file);
    for (int slot : new int[] {0, Witness.BLOCK}) {
      var torn = bytes.clone();
      Arrays.fill(torn, slot + 100, slot + 200, (byte) 7);
      Files.write(file, torn);
      assertThat(Witness.read(file, KEY)).isEqualTo(state(slot == 0 ? 3 : 2));
    }
  }

  @Test
  void whatNobodyVouchesForIsDamaged() throws Exception {
    assertThatThrownBy(() -> Witness.read(file, KEY)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> Witness.open(file, KEY)).isInstanceOf(NoSuchFileException.class);
    Witness.create(file, KEY, state(1));
    var other = DataKey.random();
    assertThatThrownBy(() -> Witness.read(file, other)).isInstanceOf(DamagedFile.class);
    for (int length : new int[] {0, 1, 511}) {
      Files.write(file, new byte[length]);
      assertThatThrownBy(() -> Witness.read(file, KEY)).isInstanceOf(DamagedFile.class);
    }
  }

  @Test
  void everyFlippedBitIsNoticed() throws Exception {
    var slot = WitnessSlot.write(KEY, 3, state(4));
    assertThat(WitnessSlot.read(KEY, slot)).isEqualTo(new WitnessSlot(3, state(4)));
    for (int bit = 0; bit < slot.length * 8; bit++) {
      var flipped = slot.clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(WitnessSlot.read(KEY, flipped)).isNull();
    }
  }

  private static Witness.State state(long sequence) {
    return new Witness.State(VAULT, 1, "2.4.240", sequence);
  }
}
