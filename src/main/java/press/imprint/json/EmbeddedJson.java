package press.imprint.json;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import press.imprint.article.Article;
import press.imprint.article.PictureId;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;

/**
 * The JSON form of a story that travels in a file which holds its pictures anyway: their bytes are left out of it and
 * taken from there again. All else is as {@link ArticleJson} has it.
 */
public final class EmbeddedJson {

    private static final String NO_DATA = "\"data\":\"\"";

    private EmbeddedJson() {}

    /** The story on one line, its pictures by name only. */
    public static String write(Article story) {
        return new String(ArticleWriter.writeWithoutPictureBytes(story), StandardCharsets.UTF_8);
    }

    /**
     * The story, its pictures taken from the file around it.
     *
     * @param pictures the bytes of a picture, if they are there
     * @throws ReadException where this is no story, or a picture of it is not there
     */
    public static Article read(String json, Function<PictureId, Optional<byte[]>> pictures, Diagnostics diagnostics)
            throws ReadException {
        StringBuilder whole = new StringBuilder(json.length());
        int done = 0;
        // Inside a JSON string the quotes would be escaped, so this is found at pictures only.
        for (int at = json.indexOf(NO_DATA); at >= 0; at = json.indexOf(NO_DATA, done)) {
            int value = at + NO_DATA.length() - 1;
            whole.append(json, done, value);
            digestBefore(json, at)
                    .flatMap(pictures)
                    .ifPresent(bytes -> whole.append(Base64.getEncoder().encodeToString(bytes)));
            done = value;
        }
        whole.append(json, done, json.length());
        return ArticleJson.read(whole.toString().getBytes(StandardCharsets.UTF_8), diagnostics);
    }

    /** The picture's name stands right before the object that holds this field. */
    private static Optional<PictureId> digestBefore(String json, int data) {
        int brace = json.lastIndexOf('{', data);
        int from = brace - 66;
        if (from < 0 || !json.startsWith("\":", brace - 2)) {
            return Optional.empty();
        }
        String name = json.substring(from, brace - 2);
        return name.chars().allMatch(c -> Character.digit(c, 16) >= 0 && !Character.isUpperCase(c))
                ? Optional.of(new PictureId(name))
                : Optional.empty();
    }
}
