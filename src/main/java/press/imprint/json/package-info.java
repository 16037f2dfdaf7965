/**
 * The model's JSON form: one writer, one strict reader, the schema.
 */
@NullMarked
package press.imprint.json;

import org.jspecify.annotations.NullMarked;
