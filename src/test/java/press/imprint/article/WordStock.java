package press.imprint.article;

import java.util.List;
import java.util.Random;

/** Words as stories have them, in many scripts, and the characters that break software. */
final class WordStock {

    /** One language: its tag, how its words are divided, and some of them. */
    record Tongue(String tag, String between, String stop, List<String> words) {
        static Tongue of(String tag, String words) {
            return new Tongue(tag, " ", ".", List.of(words.split(" ")));
        }

        static Tongue unspaced(String tag, String stop, String words) {
            return new Tongue(tag, "", stop, List.of(words.split(" ")));
        }
    }

    static final List<Tongue> TONGUES = List.of(
            Tongue.of(
                    "en",
                    "the ferry returned to Anchorage after seven years of waiting and mayor Ada Moreno said it was"
                            + " “worth” every dollar don’t won't \"quoted\" 'single' 1,204 U.S. co-operate"
                            + " state-of-the-art (partly) $3.5 100% e-mail"),
            Tongue.of(
                    "en-GB",
                    "the council’s 45-page report found that colour programmes in the north-east cost £12m"
                            + " ‘more or less’ what they’d planned naïve café"),
            Tongue.of(
                    "fr",
                    "l’été dernier, où le maire a été réélu à Besançon cœur déjà « oui » garçon naïf"
                            + " l'hôtel grève aujourd’hui ça Noël €"),
            Tongue.of(
                    "de",
                    "der Bürgermeister eröffnete die Straßenbahn „endlich“ Donau\u00ADdampf\u00ADschiff\u00ADfahrt"
                            + " Größe über Ärger übermorgen Geschwindigkeitsbegrenzung ſ ß ẞ"),
            Tongue.of("es", "el año pasado ¿qué pasó? ¡nada! señor corazón niño según también vergüenza"),
            Tongue.of("pl", "żółw łódź źdźbło gęślą jaźń świętość Kraków śnieg zażółć"),
            Tongue.of("tr", "İstanbul ışık ğ şehir çocuk ılık İzmir büyükşehir Iğdır"),
            Tongue.of("vi", "Việt Nam đường phố người đã được thủ tướng nghị quyết Huế"),
            Tongue.of("el", "ο δήμαρχος είπε ότι η Αθήνα Ελλάδα ήταν πολύ ωραία «ναι» τέλος ὀξύς ᾧ"),
            Tongue.of("ru", "мэр сказал что паром вернулся в Архангельск «да» ещё съезд объём Ёлка"),
            Tongue.of("uk", "їжак ґанок Київ єдність п’ять об’єкт місто"),
            Tongue.of("he", "ראש העיר אמר כי המעבורת חזרה שלום ירושלים צה״ל \u05D1\u05BC\u05B0 וְהָיָה"),
            Tongue.of("ar", "قال رئيس البلدية إن العبّارة عادت إلى الميناء بعد سبع سنوات ١٢٣ لا إله مُحَمَّد"),
            Tongue.of("fa", "می\u200Cخواهم شهردار گفت کتاب\u200Cها پس از هفت سال ۱۲۳ تهران"),
            new Tongue(
                    "hi",
                    " ",
                    "।",
                    List.of("महापौर ने कहा कि नौका सात साल बाद लौट आई क्षत्रिय श्री हिन्दी द्वारा १२३".split(" "))),
            Tongue.of("bn", "মেয়র বলেছেন নৌকা ফিরে এসেছে বাংলাদেশ ক্ষমতা স্ত্রী"),
            Tongue.of("ta", "மேயர் கூறினார் படகு திரும்பியது தமிழ் ஸ்ரீ கொடுத்தார்"),
            Tongue.unspaced("th", " ", "นายกเทศมนตรี กล่าวว่า เรือ ข้ามฟาก กลับมา แล้ว กรุงเทพฯ น้ำ ๑๒๓ ที่"),
            Tongue.unspaced("zh-Hans", "。", "市长 表示， 渡轮 在 七年 之后 重新 启航 《北京》 “重要” 龘 𠮷 2025年"),
            Tongue.unspaced("zh-Hant", "。", "市長 表示， 渡輪 七年 後 重新 啟航 「臺灣」 鬱"),
            Tongue.unspaced("ja", "。", "市長は フェリーが 七年ぶりに 戻ったと 述べた、 「東京」 きょう ガ\u3099 ｶﾀｶﾅ 々 ー 葛\uDB40\uDD00"),
            Tongue.of("ko", "시장은 여객선이 칠 년 만에 돌아왔다고 말했다 서울 “한국” 값 \u1112\u1161\u11AB"),
            Tongue.of("ka", "მერმა თქვა თბილისი გემი დაბრუნდა"),
            Tongue.of("hy", "քաղաքապետը ասաց Երևան նավը"),
            Tongue.of("am", "ከንቲባው አዲስ አበባ መርከብ ተመለሰ"),
            Tongue.of("tlh", "tlhIngan maH taH pagh taHbe'"));

    private static final List<String> ODD = List.of(
            "😀",
            "👩\u200D👩\u200D👧\u200D👦",
            "👍🏽",
            "🇺🇸",
            "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
            "❤\uFE0F",
            "1\uFE0F\u20E3",
            "½",
            "²",
            "™",
            "→",
            "≠",
            "∑",
            "√2",
            "€20",
            "°C",
            "№",
            "…",
            "§ 5",
            "• dot",
            "a – b",
            "x—y",
            "−3",
            "10\u00A0km",
            "«\u202Foui\u202F»",
            "thin\u2009space",
            "tab\there",
            "soft\u00ADhyphen",
            "zero\u200Bwidth",
            "word\u2060joiner",
            "e\u0301te\u0301",
            "o\u0308\u0323",
            "ﬁne",
            "ﷺ",
            "𝒜𝓑",
            "𐍈",
            "\u200Eltr\u200F",
            "\u2067abc\u2069",
            "C:\\path\\name",
            "<b>not bold</b>",
            "&amp;",
            "&",
            "<",
            "]]>",
            "--",
            "-->",
            "*stars*",
            "_under_",
            "`tick`",
            "# hash",
            "1. one",
            "- dash",
            "> quote",
            "[x](y)",
            "${value}",
            "<#if x>",
            "%s",
            "{\\rtf}",
            "\\u0041",
            "\"",
            "'",
            "''",
            "\"\"",
            "(",
            ")",
            "Antidisestablishmentarianismfloccinaucinihilipilification",
            "https://example.org/a/very/long/address/that/has/no/place/to/break?and=more&than=one#part",
            "well-known",
            "non\u2011breaking",
            "A.\u00A0B.\u00A0Clark",
            "\uE000private",
            "\uFFFDreplaced",
            "two  spaces");

    private WordStock() {}

    static Tongue tongue(Random random) {
        // Half of all stories are in English, as in life.
        return random.nextBoolean() ? TONGUES.getFirst() : TONGUES.get(random.nextInt(TONGUES.size()));
    }

    /** So many words of one language, now and then an odd one or one of another language between. */
    static String words(Random random, Tongue tongue, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(tongue.between());
            }
            text.append(word(random, tongue));
        }
        return text.toString();
    }

    static String word(Random random, Tongue tongue) {
        int chance = random.nextInt(60);
        if (chance == 0) {
            Tongue other = TONGUES.get(random.nextInt(TONGUES.size()));
            return other.words().get(random.nextInt(other.words().size()));
        }
        return chance < 4
                ? ODD.get(random.nextInt(ODD.size()))
                : tongue.words().get(random.nextInt(tongue.words().size()));
    }

    static String sentence(Random random, Tongue tongue) {
        String words = words(random, tongue, 3 + random.nextInt(14));
        return words + tongue.stop();
    }
}
