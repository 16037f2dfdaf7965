package press.imprint.export.text;

import java.util.List;

/**
 * One story as a text template sees it.
 *
 * @param number place in the issue, from 1
 * @param title the headline on one line, or the empty string
 * @param language BCP 47 tag, or the empty string
 * @param slug the newsroom's short name, or the empty string
 * @param identifier the story's own lasting name, or the empty string
 * @param head what stands over the words: kicker, headline, summary, byline, dates, corrections
 * @param body the words
 * @param notes the notes with their numbers, in lines
 * @param links the addresses with their numbers, in lines
 * @param end what stands below: credit, copyright, source
 */
record StoryView(
        int number,
        String title,
        String language,
        String slug,
        String identifier,
        List<PartView> head,
        String body,
        List<String> notes,
        List<String> links,
        List<PartView> end) {

    /**
     * One part of the head or the end.
     *
     * @param role what it is: {@code headline}, {@code byline}, ... as in a theme
     * @param text its words, in lines
     * @param columns width of the longest line
     */
    record PartView(String role, String text, int columns) {}
}
