package app.quarterbook.ui.kit;

import java.time.Clock;

/// What the window lends to every screen, handed to it when it is made.
public record Desk(
    Background background,
    Navigator navigator,
    Autosaves autosaves,
    Toast toast,
    FileDialogs files,
    Preferences preferences,
    Clock clock) {}
