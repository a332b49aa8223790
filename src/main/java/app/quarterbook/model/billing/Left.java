package app.quarterbook.model.billing;

/// What a client has left on one day.
///
/// @param included minutes of work in each month of the agreement; zero where none are
/// @param includedUsed of the month that runs
/// @param includedLeft with what rolled over
/// @param hasBlocks whether there are blocks that can be used
/// @param prepaid minutes left in them
public record Left(
    int included, int includedUsed, int includedLeft, boolean hasBlocks, int prepaid) {}
