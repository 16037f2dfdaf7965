/**
 * The briefing: a story, or an issue of many, as plain text of fixed width.
 *
 * <p>Three steps: {@code StoryRenderer} turns blocks into boxes, {@code BoxSetter} sets boxes in lines of a width, a
 * template of the shelf arranges what was set. The setter knows boxes and widths only, no story.
 */
@NullMarked
package press.imprint.export.text;

import org.jspecify.annotations.NullMarked;
