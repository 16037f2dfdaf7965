package press.imprint.json;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Metadata;
import press.imprint.article.Picture;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.ReadException;

/** One story from its JSON. */
final class StoryReading {

    private final Expect expect;

    StoryReading(Expect expect) {
        this.expect = expect;
    }

    Article story(Json value) throws ReadException {
        Fields fields = expect.object(value);
        version(fields);
        Json pictures = fields.find("pictures");
        SequencedMap<PictureId, Picture> given =
                pictures == null ? new TreeMap<>() : new PictureReading(expect).pictures(pictures);
        ContentReading content = new ContentReading(expect, given);
        Json aboutIt = fields.find("about");
        Metadata about = aboutIt == null ? Metadata.NONE : new MetadataReading(expect, content).metadata(aboutIt);
        Json body = fields.find("body");
        List<Block> blocks = body == null ? List.of() : content.blocks(body);
        fields.end();
        if (pictures instanceof Json.Obj object) {
            tellUnused(object, content);
        }
        try {
            return Article.of(about, blocks, given);
        } catch (IllegalArgumentException e) {
            throw expect.fault(value, e);
        }
    }

    private void version(Fields fields) throws ReadException {
        Json.Obj object = fields.object();
        if (!object.fields().containsKey("imprint")) {
            throw expect.fault(
                    object.place(),
                    "this is not a story in Imprint's form, which begins {\"imprint\": " + ArticleJson.VERSION
                            + "; add that if it is one");
        }
        Json number = fields.need("imprint");
        int version = expect.integer(number);
        if (version > ArticleJson.VERSION) {
            throw expect.fault(
                    number.place(),
                    "the story is in version " + version + " of the form, and this Imprint knows version "
                            + ArticleJson.VERSION + "; use a newer Imprint");
        }
        if (version < 1) {
            throw expect.fault(number.place(), "there is no version " + version + "; write " + ArticleJson.VERSION);
        }
    }

    private void tellUnused(Json.Obj pictures, ContentReading content) {
        for (Map.Entry<String, Json.Field> entry : pictures.fields().entrySet()) {
            if (!content.used().contains(new PictureId(entry.getKey()))) {
                expect.diagnostics()
                        .say(
                                DiagnosticCode.CONTENT_DROPPED,
                                entry.getValue().value().place().span(),
                                "the picture " + entry.getKey() + " is shown nowhere in the story and was left out");
            }
        }
    }
}
