package press.imprint.language;

import java.util.HashMap;
import java.util.Map;

/** The scripts of languages that are not usually written in Latin letters. Source: CLDR, likelySubtags.xml. */
final class UsualScripts {

    private static final String TABLE = """
            Arab ar arb aeb acm ary arz apc fa ur ps sd ug ckb ks bal lrc glk mzn prs pnb skr
            Hebr he iw yi ji lad
            Thaa dv
            Syrc syr
            Nkoo nqo
            Cyrl ru uk be bg mk sr kk ky mn tg tt ba cv os ab av ce kv udm sah myv mdf cu rue
            Grek el grc
            Armn hy
            Geor ka
            Ethi am ti gez byn
            Deva hi mr ne sa mai bho kok doi brx awa bgc new
            Beng bn as mni
            Guru pa
            Gujr gu
            Orya or
            Taml ta
            Telu te
            Knda kn
            Mlym ml
            Sinh si
            Thai th
            Laoo lo
            Khmr km
            Mymr my shn mnw
            Tibt bo dz
            Jpan ja
            Kore ko
            Hans zh cmn wuu
            Hant yue nan
            Cher chr
            Cans iu cr
            Olck sat
            Tfng zgh shi
            Yiii ii
            """;

    static final Map<String, String> BY_LANGUAGE = read();

    private UsualScripts() {}

    private static Map<String, String> read() {
        Map<String, String> scripts = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                scripts.put(words[i], words[0]);
            }
        });
        return Map.copyOf(scripts);
    }
}
