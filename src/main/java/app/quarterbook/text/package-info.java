/// Every text a person reads, looked up by key in the bundles below text/.
@NullMarked
package app.quarterbook.text;

import org.jspecify.annotations.NullMarked;
