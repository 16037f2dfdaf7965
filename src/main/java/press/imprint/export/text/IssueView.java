package press.imprint.export.text;

import java.util.List;

/**
 * What a text template sees: everything is text in lines of the width already, absent is the empty string.
 *
 * @param issue whether this is an issue of stories and not one story by itself
 * @param title the issue's title, in lines
 * @param creators who put it together, in lines
 * @param description what is in it, in lines
 * @param contents for each story its number and headline, in lines
 * @param size how many stories
 * @param width columns of a line
 * @param stories the stories in order
 */
record IssueView(
        boolean issue,
        String title,
        String creators,
        String description,
        List<String> contents,
        int size,
        int width,
        Iterable<StoryView> stories) {}
