package app.quarterbook.model;

/// Ends long work that the person wants to stop. Whoever does the work lets it pass, as any failure
/// that leaves nothing half done.
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled");
  }
}
