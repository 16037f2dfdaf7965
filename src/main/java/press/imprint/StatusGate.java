package press.imprint;

import java.time.Instant;
import java.util.Optional;
import press.imprint.article.Article;
import press.imprint.article.Metadata;
import press.imprint.article.Moment;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.export.StoryFrame;

/**
 * Whether a story may go out, and with which words on it. Asked before any byte is written.
 *
 * @param now the time to compare with
 * @param beforeEmbargo whether embargoed stories go out all the same
 * @param withNotes whether the editor's note goes with them
 */
record StatusGate(Instant now, boolean beforeEmbargo, boolean withNotes) {

    /**
     * What becomes of a story.
     *
     * @param story the story as it may go out, absent where it may not
     * @param banner words that every page must show
     */
    record Passage(Optional<Article> story, Optional<String> banner) {
        private static final Passage REFUSED = new Passage(Optional.empty(), Optional.empty());
    }

    Passage pass(Article story, Diagnostics diagnostics) {
        Metadata about = story.about();
        switch (about.status()) {
            case KILLED -> {
                return refused(
                        DiagnosticCode.STORY_KILLED,
                        "the story is killed: it must not be used in any form",
                        diagnostics);
            }
            case WITHHELD -> {
                return refused(
                        DiagnosticCode.STORY_WITHHELD, "the story is withheld: ask the desk that sent it", diagnostics);
            }
            case USABLE -> {}
        }
        about.expires()
                .filter(moment -> !moment.instant().isAfter(now))
                .ifPresent(moment -> diagnostics.say(
                        DiagnosticCode.STORY_EXPIRED, "the story expired on " + StoryFrame.written(moment)));
        Optional<Moment> embargo =
                about.embargoedUntil().filter(moment -> moment.instant().isAfter(now));
        if (embargo.isPresent() && !beforeEmbargo) {
            return refused(
                    DiagnosticCode.STORY_EMBARGOED,
                    "the story is embargoed until " + StoryFrame.written(embargo.get())
                            + "; --before-embargo writes it, stamped so",
                    diagnostics);
        }
        Optional<String> banner = embargo.map(moment -> "EMBARGOED UNTIL " + StoryFrame.written(moment));
        banner.ifPresent(words -> diagnostics.say(
                DiagnosticCode.EMBARGO_STAMPED, "written before its embargo ends; every output says so: " + words));
        Article outgoing = withNotes || about.editorsNote().isEmpty()
                ? story
                : story.withAbout(about.toBuilder().editorsNote(null).build());
        return new Passage(Optional.of(outgoing), banner);
    }

    private static Passage refused(DiagnosticCode code, String why, Diagnostics diagnostics) {
        diagnostics.say(code, why);
        return Passage.REFUSED;
    }
}
