package app.quarterbook.model.agreement;

/// The steps of a renewal (DOMAIN 7), each in days before the end of the term; on day 0 it is
/// renewed or lapses. They are meant to come in this order; where somebody has set them otherwise,
/// a step that begins after its follower is simply never due.
///
/// @param healthCheck look the client over and list the value delivered
/// @param survey ask how satisfied they are
/// @param proposal propose the new term with new counts and price
/// @param signature have it signed
public record RenewalDays(int healthCheck, int survey, int proposal, int signature) {
  public int before(RenewalStep step) {
    return switch (step) {
      case HEALTH_CHECK -> healthCheck;
      case SURVEY -> survey;
      case PROPOSAL -> proposal;
      case SIGNATURE -> signature;
      case RENEWAL -> 0;
    };
  }
}
