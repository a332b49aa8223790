package app.quarterbook.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quarterbook.model.protect.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {
  private static final KeyCost SMALL = new KeyCost(8, 1);
  private static final Secret OLD = Secret.passphrase("the one before");
  private static final Secret NEW = Secret.passphrase("the one from now on");

  @TempDir private Path temp;
  private WorkbookFolder folder;
  private KeyFile file;
  private DataKey key;
  private Protection protection;

  @BeforeEach
  void create() throws IOException {
    folder = new WorkbookFolder(temp.resolve("w")).create();
    file = folder.keyFile();
    key = file.create();
    protection = new Protection(file, key, () -> SMALL, List.of(new LooseKeyCopies(folder)));
  }

  /// Any run of setting, changing and removing: exactly the present secrets open the workbook, by
  /// either generation.
  @RepeatedTest(40)
  void exactlyThePresentSecretsOpen() throws Exception {
    var random = new Random();
    Map<Way, Secret> present = new EnumMap<>(Way.class);
    var gone = new ArrayList<Secret>();
    for (int step = 0; step < 12; step++) {
      switch (random.nextInt(5)) {
        case 0 -> {
          protection.turnOff();
          gone.addAll(present.values());
          present.clear();
        }
        case 1 -> {
          if (present.keySet().equals(Set.of(Way.SECRET_FILE))) {
            assertThatThrownBy(protection::removeSecretFile)
                .isInstanceOf(IllegalStateException.class);
          } else {
            protection.removeSecretFile();
            forget(present, Way.SECRET_FILE, gone);
          }
        }
        case 2 -> set(present, secretFile(step), gone);
        case 3 -> set(present, Secret.recoveryCode(RecoveryCode.random(random)), gone);
        default -> set(present, Secret.passphrase("words " + random.nextLong()), gone);
      }
      for (var generation : List.of(file.current(), file.old())) {
        var alone = new KeyFile(generation, temp.resolve("none"));
        assertThat(alone.ways()).isEqualTo(present.keySet());
        for (var secret : present.values()) {
          assertThat(alone.open(secret)).contains(key);
        }
        for (var secret : gone) {
          assertThat(alone.open(secret)).isEmpty();
        }
        if (present.isEmpty()) {
          assertThat(alone.open()).isEqualTo(key);
        } else {
          assertThatThrownBy(alone::open).isInstanceOf(DamagedFile.class);
        }
      }
    }
  }

  @Test
  void aProtectedFileHoldsNoKeyInTheClear() throws Exception {
    protection.set(NEW);
    for (var generation : List.of(file.current(), file.old())) {
      var bytes = new String(Files.readAllBytes(generation), StandardCharsets.ISO_8859_1);
      assertThat(bytes).doesNotContain(new String(key.copy(), StandardCharsets.ISO_8859_1));
    }
  }

  /// Written is first the old generation, then the present one: a kill between the two leaves what
  /// was, and the next opening makes them one again.
  @Test
  void aKillBetweenTheTwoGenerationsLeavesWhatWas() throws Exception {
    var clear = Files.readAllBytes(file.current());
    protection.set(OLD);
    var before = Files.readAllBytes(file.current());
    protection.set(NEW);
    var after = Files.readAllBytes(file.current());

    Files.write(file.old(), after);
    Files.write(file.current(), before);
    assertThat(file.open(OLD)).contains(key);
    assertThat(file.open(NEW)).isEmpty();
    file.settle();
    assertThat(Files.readAllBytes(file.old())).isEqualTo(before);

    Files.write(file.old(), after);
    Files.write(file.current(), clear);
    assertThat(file.open()).isEqualTo(key);
    file.settle();
    assertThat(Files.readAllBytes(file.old())).isEqualTo(clear);
  }

  @Test
  void aGenerationLeftInTheClearIsNeverTakenForTheKey() throws Exception {
    var clear = Files.readAllBytes(file.current());
    protection.set(NEW);
    Files.write(file.old(), clear);
    assertThatThrownBy(file::open).isInstanceOf(DamagedFile.class);
    assertThat(file.ways()).containsExactly(Way.PASSPHRASE);
    file.settle();
    assertThat(Files.readAllBytes(file.old())).isEqualTo(file.bytes()).isNotEqualTo(clear);
  }

  @Test
  void settlingMendsADamagedGenerationAndSparesAnotherKeys() throws Exception {
    var bytes = file.bytes();
    Files.write(file.current(), new byte[3]);
    file.settle();
    assertThat(Files.readAllBytes(file.current())).isEqualTo(bytes);
    Files.delete(file.old());
    file.settle();
    assertThat(Files.readAllBytes(file.old())).isEqualTo(bytes);
    var others = KeyFormat.clear(DataKey.random()).write();
    Files.write(file.old(), others);
    file.settle();
    assertThat(Files.readAllBytes(file.old())).isEqualTo(others);
  }

  @Test
  void aDiskThatDoesNotTakeTheChangeLeavesWhatWas() throws Exception {
    protection.set(OLD);
    var stuck = new KeyFile(file.current(), temp.resolve("nowhere").resolve("key.old"));
    var failing = Protections.of(stuck, key);
    assertThatThrownBy(() -> failing.set(NEW)).isInstanceOf(IOException.class);
    assertThat(file.open(OLD)).contains(key);
    assertThat(file.open(NEW)).isEmpty();
  }

  @Test
  void copiesAreBroughtInStepAndNoneIsLeftInTheClear() throws Exception {
    var beside = folder.backups().resolve("before-schema-4.key");
    Files.write(beside, file.bytes());
    var aside = Files.createDirectory(folder.path().resolve("moved-aside"));
    Files.write(aside.resolve("workbook.key.old"), file.bytes());
    var others = folder.backups().resolve("others.key");
    var otherKey = KeyFormat.clear(DataKey.random()).write();
    Files.write(others, otherKey);
    Files.write(folder.backups().resolve("damaged.key"), new byte[] {1, 2, 3});

    protection.set(NEW);
    assertThat(protection.bringInStep()).isZero();

    for (var copy : List.of(beside, aside.resolve("workbook.key.old"))) {
      assertThatThrownBy(() -> KeyFile.open(copy)).isInstanceOf(DamagedFile.class);
      assertThat(new KeyFile(copy, copy).open(NEW)).contains(key);
    }
    assertThat(Files.readAllBytes(others)).isEqualTo(otherKey);
    assertThat(Files.readAllBytes(folder.backups().resolve("damaged.key"))).hasSize(3);
  }

  @Test
  void aSecretFileOpensAndIsNeverOverwritten() throws Exception {
    var stick = temp.resolve("quarterbook.keyfile");
    protection.set(NEW, SecretFile.create(stick));
    assertThat(file.open(SecretFile.read(stick).orElseThrow())).contains(key);
    assertThatThrownBy(() -> SecretFile.create(stick))
        .isInstanceOf(FileAlreadyExistsException.class);
    var bytes = Files.readAllBytes(stick);
    bytes[20] ^= 1;
    Files.write(stick, bytes);
    assertThat(SecretFile.read(stick)).isEmpty();
    Files.write(stick, new byte[10_000]);
    assertThat(SecretFile.read(stick)).isEmpty();
  }

  @Test
  void aTypedRecoveryCodeOpensWhereThePassphraseIsAskedFor() throws Exception {
    var code = RecoveryCode.random(new Random(5));
    protection.set(NEW, Secret.recoveryCode(code));
    assertThat(protection.opens(Secret.typed(code.text().toLowerCase(Locale.ROOT)))).isTrue();
    assertThat(protection.opens(Secret.typed("the one from now on"))).isTrue();
    assertThat(protection.opens(Secret.typed("the one from then on"))).isFalse();
  }

  private Secret secretFile(int step) throws IOException {
    return SecretFile.create(temp.resolve("stick-" + step));
  }

  private void set(Map<Way, Secret> present, Secret secret, List<Secret> gone) throws IOException {
    protection.set(secret);
    forget(present, secret.way(), gone);
    present.put(secret.way(), secret);
  }

  private static void forget(Map<Way, Secret> present, Way way, List<Secret> gone) {
    var before = present.remove(way);
    if (before != null) {
      gone.add(before);
    }
  }
}
