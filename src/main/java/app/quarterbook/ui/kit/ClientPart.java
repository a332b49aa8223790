package app.quarterbook.ui.kit;

/// The tabs of the client page whose records other places lead to.
public enum ClientPart {
  PEOPLE("client.tab.people"),
  SITES("client.tab.sites"),
  HORIZON("client.tab.horizon");

  private final String titleKey;

  ClientPart(String titleKey) {
    this.titleKey = titleKey;
  }

  /// Text key of the tab's title.
  public String titleKey() {
    return titleKey;
  }
}
