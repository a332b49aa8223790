package app.quarterbook.ui.kit;

import org.jspecify.annotations.Nullable;

/// Long work as a person sees it.
///
/// @param sentence what is being done
/// @param share how much is done, 0 to 1 in steps of a hundredth; negative where nobody knows
/// @param cancel asks the work to stop; null where it cannot be stopped, or was asked already
public record LongWork(String sentence, double share, @Nullable Runnable cancel) {
  static LongWork at(String sentence, long done, long all, @Nullable Runnable cancel) {
    double share = all > 0 ? Math.clamp(100 * done / all, 0, 100) / 100.0 : -1;
    return new LongWork(sentence, share, cancel);
  }
}
