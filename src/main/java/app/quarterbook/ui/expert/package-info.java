/// Outside experts and vendors: whom to call when the job is somebody else's, and whom they serve.
@NullMarked
package app.quarterbook.ui.expert;

import org.jspecify.annotations.NullMarked;
