package app.quarterbook.store.disk;

import java.io.IOException;

/// Copies of a workbook's key file, as they lie with its backups. Each must ask for what the key
/// file itself asks for now: the data key never changes, so one old copy in the clear would open
/// the present workbook as well. They are therefore rewritten after each change of the key file
/// and, since a crash or an unplugged stick may have come between, each time the workbook is open.
@FunctionalInterface
public interface KeyCopies {
  /// Rewrites every copy that {@link KeyFile#isBehind}, whole or not at all, with what
  /// {@link KeyFile#bytes} says. One that cannot be rewritten does not keep the others from it.
  ///
  /// @return how many copies are still behind
  /// @throws IOException if the key file itself cannot be read
  int rewrite(KeyFile present) throws IOException;
}
