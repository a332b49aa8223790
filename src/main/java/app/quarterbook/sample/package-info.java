/// The sample workbook: a believable year of an invented consultant with invented clients, to look
/// around in before the first own client is typed. What is said stands in the `sample` texts, the
/// figures in code; days are counted back from today.
@NullMarked
package app.quarterbook.sample;

import org.jspecify.annotations.NullMarked;
