package app.quarterbook.exchange;

/// A file that cannot be taken in at all, with the one sentence that says why.
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Sentence why;

  public Refused(String key, Object... args) {
    super(key);
    this.why = Sentence.of(key, args);
  }

  public Sentence why() {
    return why;
  }

  @Override
  public String getLocalizedMessage() {
    return why.text();
  }
}
