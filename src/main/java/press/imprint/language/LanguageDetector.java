package press.imprint.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text: first by its script, then, where several languages share one, by their small words and
 * letters.
 *
 * <p>Looks at the first {@value #SAMPLE} characters. A few words are enough for most scripts; for Latin letters a
 * sentence or two. It would rather say nothing than guess without evidence.
 */
public final class LanguageDetector {

    /** How many characters are looked at. */
    public static final int SAMPLE = 20_000;

    private static final Map<Character.UnicodeScript, String> ONE_LANGUAGE = Map.ofEntries(
            Map.entry(Character.UnicodeScript.GREEK, "el"),
            Map.entry(Character.UnicodeScript.HEBREW, "he"),
            Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
            Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
            Map.entry(Character.UnicodeScript.THAI, "th"),
            Map.entry(Character.UnicodeScript.LAO, "lo"),
            Map.entry(Character.UnicodeScript.KHMER, "km"),
            Map.entry(Character.UnicodeScript.MYANMAR, "my"),
            Map.entry(Character.UnicodeScript.BENGALI, "bn"),
            Map.entry(Character.UnicodeScript.GURMUKHI, "pa"),
            Map.entry(Character.UnicodeScript.GUJARATI, "gu"),
            Map.entry(Character.UnicodeScript.ORIYA, "or"),
            Map.entry(Character.UnicodeScript.TAMIL, "ta"),
            Map.entry(Character.UnicodeScript.TELUGU, "te"),
            Map.entry(Character.UnicodeScript.KANNADA, "kn"),
            Map.entry(Character.UnicodeScript.MALAYALAM, "ml"),
            Map.entry(Character.UnicodeScript.SINHALA, "si"),
            Map.entry(Character.UnicodeScript.TIBETAN, "bo"),
            Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
            Map.entry(Character.UnicodeScript.THAANA, "dv"),
            Map.entry(Character.UnicodeScript.CHEROKEE, "chr"),
            Map.entry(Character.UnicodeScript.HANGUL, "ko"));

    /** Characters that were simplified, and what they were: enough to tell the two ways of writing Chinese apart. */
    private static final String SIMPLIFIED =
            "这们国说时来对会学发过还个为后里与业东两严丧丰临丽举义乐习书买产亲亿从众优华单卖卫厂厅历压县双变号听员围图场坏声备复头夺奋妇宁实审宽师带广应开张当录总战护报拥择权条极标树样桥检楼欢毕气汉没济温满灭灵点热爱牵状独现环电画疗发盖监盘码确离种积称稳窝竞笔简类红级纪约细组经结给络统继续维绿网罗义职联肃胜脑艺节范药营虽补观规视览觉认讨让训议记讲许论设访证评识诉词试话询该详语误说请诸课调谈谋谢谱贝负财责贤败货质贩贫购贯费资赛赞车转轮软轻载输边达迁过运进远连迟适选递遗邮释钟钱铁银锁错长门问间闻阅队阳阴阶际陆陈险随难雾静页项顺须顾预领颜题额风飞饭馆驻验鱼鲜鸟鸡麦黄齐龙";

    private static final String TRADITIONAL =
            "這們國說時來對會學發過還個為後裡與業東兩嚴喪豐臨麗舉義樂習書買產親億從眾優華單賣衛廠廳歷壓縣雙變號聽員圍圖場壞聲備復頭奪奮婦寧實審寬師帶廣應開張當錄總戰護報擁擇權條極標樹樣橋檢樓歡畢氣漢沒濟溫滿滅靈點熱愛牽狀獨現環電畫療蓋監盤碼確離種積稱穩窩競筆簡類紅級紀約細組經結給絡統繼續維綠網羅職聯肅勝腦藝節範藥營雖補觀規視覽覺認討讓訓議記講許論設訪證評識訴詞試話詢該詳語誤請諸課調談謀謝譜貝負財責賢敗貨質販貧購貫費資賽贊車轉輪軟輕載輸邊達遷運進遠連遲適選遞遺郵釋鐘錢鐵銀鎖錯長門問間聞閱隊陽陰階際陸陳險隨難霧靜頁項順須顧預領顏題額風飛飯館駐驗魚鮮鳥雞麥黃齊龍";

    /**
     * What was found.
     *
     * @param language the language
     * @param confidence from 0 (a coin thrown) to 1 (certain)
     */
    public record Detected(Language language, double confidence) {}

    private LanguageDetector() {}

    /** The language of a text, or empty where there is too little to tell. */
    public static Optional<Detected> detect(CharSequence text) {
        String sample = text.subSequence(0, Math.min(text.length(), SAMPLE)).toString();
        Map<Character.UnicodeScript, Integer> scripts = scripts(sample);
        int letters = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (letters < 4) {
            return Optional.empty();
        }
        int kana = count(scripts, Character.UnicodeScript.HIRAGANA) + count(scripts, Character.UnicodeScript.KATAKANA);
        int han = count(scripts, Character.UnicodeScript.HAN);
        // A sign of a syllabary or of Chinese stands for a syllable or a word, so it weighs more than a letter.
        if ((kana + han) * 3 > letters) {
            double share = Math.min(1, (kana + han) * 3.0 / letters);
            return Optional.of(kana * 20 > han ? found("ja", share) : chinese(sample, share));
        }
        Character.UnicodeScript main = Character.UnicodeScript.LATIN;
        for (Map.Entry<Character.UnicodeScript, Integer> entry : scripts.entrySet()) {
            int weight = entry.getKey() == Character.UnicodeScript.LATIN ? 1 : 2;
            if (entry.getValue() * weight > count(scripts, main) * (main == Character.UnicodeScript.LATIN ? 1 : 2)) {
                main = entry.getKey();
            }
        }
        return ofScript(main, sample, (double) count(scripts, main) / letters);
    }

    private static Optional<Detected> ofScript(Character.UnicodeScript script, String sample, double share) {
        return switch (script) {
            case LATIN -> byWords(sample, FunctionWords.OF_LATIN, "");
            case CYRILLIC -> byWords(sample, FunctionWords.OF_CYRILLIC, "ru");
            case ARABIC -> byWords(sample, FunctionWords.OF_ARABIC, "ar");
            case DEVANAGARI -> byWords(sample, FunctionWords.OF_DEVANAGARI, "hi");
            case null, default ->
                Optional.ofNullable(ONE_LANGUAGE.get(script)).map(tag -> found(tag, Math.min(0.99, share + 0.3)));
        };
    }

    private static Detected found(String tag, double confidence) {
        return new Detected(new Language(tag), Math.min(1, confidence));
    }

    private static Detected chinese(String sample, double share) {
        int simplified = 0;
        int traditional = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c >= '\u4E00') {
                int was = TRADITIONAL.indexOf(c) >= 0 ? 1 : 0;
                int is = SIMPLIFIED.indexOf(c) >= 0 ? 1 : 0;
                traditional += was > is ? 1 : 0;
                simplified += is > was ? 1 : 0;
            }
        }
        return found(traditional > simplified ? "zh-Hant" : "zh", share);
    }

    private static int count(Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script) {
        return scripts.getOrDefault(script, 0);
    }

    private static Map<Character.UnicodeScript, Integer> scripts(String sample) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        sample.codePoints().filter(Character::isLetter).forEach(c -> {
            Character.UnicodeScript script = Character.UnicodeScript.of(c);
            if (script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED) {
                counts.merge(script, 1, Integer::sum);
            }
        });
        return counts;
    }

    private static Optional<Detected> byWords(String sample, FunctionWords.Family family, String fallback) {
        Map<String, Integer> words = words(sample);
        int total = words.values().stream().mapToInt(Integer::intValue).sum();
        String best = "";
        double first = 0;
        double second = 0;
        for (FunctionWords.Entry entry : family.entries()) {
            double score = score(entry, words, family.weights());
            if (score > first) {
                second = first;
                first = score;
                best = entry.tag();
            } else if (score > second) {
                second = score;
            }
        }
        if (first < 0.02 * total || first < 0.8) {
            return fallback.isEmpty() ? Optional.empty() : Optional.of(found(fallback, 0.4));
        }
        double lead = 1 - Math.max(0, second) / first;
        double evidence = Math.min(1, first / 4);
        return Optional.of(found(best, 0.3 + 0.7 * Math.min(1, lead * 2) * evidence));
    }

    private static double score(FunctionWords.Entry entry, Map<String, Integer> words, Map<String, Double> weights) {
        double score = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if (entry.words().contains(word.getKey())) {
                score += weights.getOrDefault(word.getKey(), 0.0) * word.getValue();
            }
            score += letters(entry, word.getKey()) * word.getValue();
        }
        return score;
    }

    /** A letter that the language has speaks for it a little, one that it has not speaks against it. */
    private static double letters(FunctionWords.Entry entry, String word) {
        double score = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean common = c < 0x80 || (c >= 'а' && c <= 'я' && c != 'ъ' && c != 'ы' && c != 'э') || plainArabic(c);
            if (!common && Character.isLetter(c)) {
                score += entry.letters().contains((int) c) ? 0.15 : -0.25;
            }
        }
        return Math.max(-0.5, Math.min(0.3, score));
    }

    private static boolean plainArabic(char c) {
        return (c >= 0x0621 && c <= 0x064A && "ةىأإؤئ".indexOf(c) < 0)
                || c == 'ی'
                || c == 'ک'
                || (c >= 0x0900 && c < 0x0980);
    }

    private static Map<String, Integer> words(String sample) {
        Map<String, Integer> words = new HashMap<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : ' ';
            if (Character.isLetter(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\u200C') {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
                word.setLength(0);
            }
        }
        return words;
    }
}
