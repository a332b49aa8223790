package app.quarterbook.cli;

import app.quarterbook.model.protect.WrongTries;
import app.quarterbook.store.disk.DataKey;
import app.quarterbook.store.disk.KeyFile;
import app.quarterbook.store.disk.Protection;
import app.quarterbook.store.disk.Secret;
import app.quarterbook.store.disk.Unlock;
import app.quarterbook.text.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// How a command comes by the key of a protected workbook: from a file with the passphrase or the
/// recovery code, or else from the person at the terminal, who may be wrong twice. It asks once.
final class Asking implements Unlock {
  private static final int TRIES = 3;
  private static final int LONGEST = 8 * 1024;

  private final @Nullable Path passphraseFile;
  private final Prompt prompt;
  private final PrintWriter err;
  private @Nullable DataKey known;

  /// @param passphraseFile its first line opens the workbook; null: the person is asked
  Asking(@Nullable Path passphraseFile, Prompt prompt, PrintWriter err) {
    this.passphraseFile = passphraseFile;
    this.prompt = prompt;
    this.err = err;
  }

  /// @throws NotUnlocked if there is nobody to ask, or what they say does not open it
  @Override
  public DataKey key(KeyFile file) throws IOException {
    if (file.ways().isEmpty()) {
      return file.open();
    }
    if (known == null) {
      known = passphraseFile == null ? asked(file) : read(file, passphraseFile);
    }
    return known;
  }

  private DataKey asked(KeyFile file) throws IOException {
    var wrong = new WrongTries();
    for (int tries = 0; tries < TRIES; tries++) {
      var typed =
          prompt
              .ask(Text.of("cli.passphrase"))
              .orElseThrow(() -> new NotUnlocked("cli.passphrase.nobody"));
      var key = Protection.key(file, Secret.typed(typed));
      if (key.isPresent()) {
        return key.get();
      }
      if (tries < TRIES - 1) {
        err.println(Text.of("cli.passphrase.wrong"));
      }
      prompt.pause(wrong.another());
    }
    throw new NotUnlocked("cli.passphrase.wrong");
  }

  private static DataKey read(KeyFile file, Path from) throws IOException {
    return Protection.key(file, Secret.typed(firstLine(from)))
        .orElseThrow(() -> new NotUnlocked("cli.passphrase.wrong"));
  }

  private static String firstLine(Path file) {
    try (var in = Files.newInputStream(file)) {
      var text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new NotUnlocked("cli.passphrase.noFile");
    }
  }
}
