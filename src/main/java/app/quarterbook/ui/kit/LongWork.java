package app.quarterbook.ui.kit;

/// Long work as a person sees it.
///
/// @param sentence what is being done
/// @param share how much is done, 0 to 1; negative where nobody knows
public record LongWork(String sentence, double share) {
  static LongWork at(String sentence, long done, long all) {
    return new LongWork(sentence, all > 0 ? Math.clamp((double) done / all, 0, 1) : -1);
  }
}
