package app.quarterbook.model.client;

/// The size of firm that pays best (DOMAIN 2); the bounds belong to it.
public record SweetSpot(
    int leastWorkstations,
    int mostWorkstations,
    int leastServers,
    int mostServers,
    int mostWanLinks) {

  /// Where a client's size lies. Too large in one count outweighs too small in another; unknown
  /// counts do not speak,
  /// and without a workstation count nothing is said.
  public Fit fit(Size size) {
    if (size.workstations() == null) {
      return Fit.UNKNOWN;
    }
    int servers = size.servers() == null ? leastServers : size.servers();
    int links = size.wanLinks() == null ? 0 : size.wanLinks();
    if (size.workstations() > mostWorkstations || servers > mostServers || links > mostWanLinks) {
      return Fit.TOO_LARGE;
    }
    return size.workstations() < leastWorkstations || servers < leastServers
        ? Fit.TOO_SMALL
        : Fit.SWEET_SPOT;
  }
}
