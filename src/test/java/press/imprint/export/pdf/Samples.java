package press.imprint.export.pdf;

import java.nio.file.*;
import java.time.Duration;
import java.util.*;
import press.imprint.article.*;
import press.imprint.article.Block.*;

public class Samples {
    static List<Block> p(String s) {
        return List.of(new Paragraph(Inline.of(s), Span.NONE));
    }

    static Paragraph par(Inline... i) {
        return new Paragraph(List.of(i), Span.NONE);
    }

    static Inline t(String s) {
        return new Inline.Text(s);
    }

    static Cell c(String s) {
        return Cell.of(p(s));
    }

    static Row row(String... s) {
        return new Row(Arrays.stream(s).map(Samples::c).toList());
    }

    static Article everything() throws Exception {
        java.awt.image.BufferedImage im =
                new java.awt.image.BufferedImage(600, 300, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 600; x++)
            for (int y = 0; y < 300; y++) im.setRGB(x, y, (x * 255 / 600) << 16 | (y * 255 / 300) << 8 | 120);
        var bo = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(im, "png", bo);
        Picture pic = new Picture(Picture.Kind.PNG, 600, 300, bo.toByteArray());
        var jo = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(im, "jpg", jo);
        Picture jpg = new Picture(Picture.Kind.JPEG, 600, 300, jo.toByteArray());
        String lorem =
                "The harbour council voted on Tuesday to reopen the ferry line that has been closed since the storm of 2019, ending years of waiting for the island’s 1,204 residents. “It is a good day,” the mayor said; difficult financing had delayed the office’s affirmation.";
        ArticleBuilder b = Article.headline("Ferry returns to the outer islands after six years")
                .byline("Ada Moreno")
                .language("en")
                .about(m -> m.section("Local news")
                        .subheadline("A vote of nine to two, and a loan from the state")
                        .summary("What it costs, who pays, and when the first boat leaves.")
                        .dateline("PORT ELLIS")
                        .firstPublished(Moment.parse("2025-03-04").get())
                        .copyrightNotice("© 2025 Example News")
                        .sourceAddress("https://example.org/news/ferry")
                        .credit("Example News")
                        .correction(new Metadata.Correction(
                                Optional.of(Moment.parse("2025-03-05").get()),
                                Metadata.CorrectionKind.CORRECTION,
                                "An earlier version gave the wrong year of the storm.")))
                .picture(pic)
                .picture(jpg);
        b.block(par(
                t(lorem + " "),
                new Inline.Footnote(
                        p(
                                "The council’s minutes are public; see the harbour office for the annexes, which fill three binders and are not on line.")),
                t(" More words follow the note.")));
        b.block(par(
                t("Inline: "),
                new Inline.Emphasis(List.of(t("emphasis "), new Inline.Strong(List.of(t("strong"))))),
                t(", "),
                new Inline.Strong(List.of(t("strong"))),
                t(", "),
                new Inline.Struck(List.of(t("struck words"))),
                t(", H"),
                new Inline.Subscript(List.of(t("2"))),
                t("O, E = mc"),
                new Inline.Superscript(List.of(t("2"))),
                t(", "),
                new Inline.SmallCaps(List.of(t("Small Caps nato"))),
                t(", "),
                new Inline.Code("code(x)"),
                t(", a "),
                new Inline.Link(
                        LinkTarget.of("https://example.org/très").get(),
                        Optional.of("Title"),
                        List.of(t("link to the ferry’s own page which is long enough to wrap over the line end"))),
                t(", an "),
                new Inline.Link(LinkTarget.of("#costs").get(), Optional.empty(), List.of(t("internal link"))),
                t(", inline picture "),
                new Inline.InlinePicture(Optional.of(pic.id()), Optional.empty(), "gradient"),
                t(" here, "),
                new Inline.InLanguage("he", List.of(t("שלום עולם"))),
                t(", emoji 👩‍👩‍👧‍👦 🇺🇸 👍🏽 ☎️, missing \uE000, fi ffi fl fjord Thistle.")));
        b.block(new Heading(1, Inline.of("What it costs"), Optional.of("costs"), Span.NONE))
                .paragraph(lorem)
                .paragraph(lorem);
        b.block(new BulletList(
                List.of(
                        ListItem.of(p("First item, short")),
                        ListItem.of(List.of(
                                p("Second item with a nested list").get(0),
                                new BulletList(
                                        List.of(
                                                ListItem.of(p("nested one")),
                                                ListItem.of(
                                                        p(
                                                                "nested two, with enough words to wrap over the end of the line and show how it hangs"))),
                                        Span.NONE))),
                        new ListItem(Optional.of(true), p("Done task")),
                        new ListItem(Optional.of(false), p("Open task"))),
                Span.NONE));
        b.block(new NumberedList(
                9,
                NumberStyle.DECIMAL,
                List.of(ListItem.of(p("nine")), ListItem.of(p("ten")), ListItem.of(p("eleven"))),
                Span.NONE));
        b.block(new NumberedList(
                3, NumberStyle.LOWER_ROMAN, List.of(ListItem.of(p("three")), ListItem.of(p("four"))), Span.NONE));
        b.block(new Heading(2, Inline.of("Voices"), Optional.empty(), Span.NONE));
        b.quote(lorem, "Jo Lee, mayor");
        b.block(new PullQuote(Inline.of("We have waited long enough for a boat."), Inline.of("Ann Roe"), Span.NONE));
        b.paragraph(lorem);
        b.block(new Figure(
                Optional.of(pic.id()),
                Optional.empty(),
                "A gradient",
                Inline.of("The harbour at dawn, as an artist sees it after too much coffee and a long night."),
                Inline.of("Photo: Example News"),
                false,
                Span.NONE));
        b.block(new Table(
                Inline.of("Fares by year"),
                List.of(row("Year", "Adult", "Child", "Notes")),
                List.of(
                        row("2018", "$4.50", "$2.00", "last summer before the storm"),
                        row(
                                "2025",
                                "$6.00",
                                "Free",
                                "the council pays for children up to fourteen years of age, as long as the loan lasts"),
                        row("2026", "$6.50", "Free", "planned")),
                List.of(ColumnAlignment.LEFT, ColumnAlignment.RIGHT, ColumnAlignment.CENTER, ColumnAlignment.NONE),
                Span.NONE));
        b.block(new Aside(
                Inline.of("At a glance"),
                List.of(
                        p(lorem).get(0),
                        new BulletList(
                                List.of(ListItem.of(p("Boats: 2")), ListItem.of(p("Crossing: 45 minutes"))),
                                Span.NONE)),
                Span.NONE));
        b.block(new Preformatted(
                Optional.of("java"),
                "class Ferry {\n    int boats = 2; // a comment that is much too long for the measure of this page and has to be wrapped somewhere\n\n\treturn boats;\n}",
                Span.NONE));
        b.block(new DefinitionList(
                List.of(
                        new Definition(List.of(Inline.of("Slip")), List.of(p("Where the boat lies."))),
                        new Definition(List.of(Inline.of("Berth")), List.of(p("Where it lies longer. " + lorem)))),
                Span.NONE));
        b.block(new Verse(
                List.of(
                        t("The boat comes in"),
                        new Inline.LineBreak(),
                        t("the boat goes out"),
                        new Inline.LineBreak(),
                        t("and nobody knows why")),
                Span.NONE));
        b.block(new Cue(
                "SOT",
                "Mayor at the pier",
                Optional.of("It is a good day"),
                Optional.of("we are back"),
                Optional.of(Duration.ofSeconds(72)),
                Span.NONE));
        b.block(new SectionBreak(Span.NONE)).paragraph(lorem);
        b.block(new Figure(
                Optional.empty(),
                Optional.of("https://x.org/a.png"),
                "A map of the crossing",
                Inline.of("Map"),
                List.of(),
                false,
                Span.NONE));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 50; i++) rows.add(row("Row " + i, "value " + i * 17 % 100, "x"));
        b.block(new Table(
                List.of(),
                List.of(row("Name", "Value", "Mark")),
                rows,
                List.of(ColumnAlignment.LEFT, ColumnAlignment.RIGHT, ColumnAlignment.CENTER),
                Span.NONE));
        for (int i = 0; i < 4; i++)
            b.block(par(t(lorem), new Inline.Footnote(p("Note number " + i + ". " + lorem)), t(" End.")));
        b.block(new Figure(
                Optional.of(jpg.id()), Optional.empty(), "A gradient", Inline.of("JPEG"), List.of(), false, Span.NONE));
        return b.build();
    }

    static Article scripts() {
        ArticleBuilder b = Article.headline("Scripts of the world").language("en");
        String[][] all = {
            {
                "ar",
                "عقدت في أنكوريج قمة بين الرئيسين الأمريكي والروسي، وهي الأولى منذ عام 2019. وقال مصدر قريب: «الأمر لا يتعلق بالتنازل عن أي شيء» (حسب الوكالة) في 15 أغسطس. اَلْعَرَبِيَّةُ لُغَةٌ جَمِيلَةٌ."
            },
            {
                "he",
                "ראש הממשלה אמר ביום שלישי כי \"הדרך ארוכה\", והוסיף שהפגישה (הראשונה מאז 2019) תימשך שעתיים. בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ."
            },
            {"zh", "在安克雷奇举行的峰会上，双方领导人讨论了结束战争的可能途径。“这不是放弃什么，”一位消息人士说，“而是测试普京是否认真对待和平。”会议于星期五结束，没有达成正式协议，但双方都称会谈具有建设性。"},
            {"ja", "金曜日にアンカレッジで首脳会談が開かれ、両首脳は戦争終結への道筋を話し合った。「何かを譲るという話ではない」と関係者は語った。次回の会談の日程は発表されていない。"},
            {"ko", "금요일 앵커리지에서 열린 정상회담에서 양국 정상은 전쟁 종식을 위한 방안을 논의했다. “아무것도 내주는 것이 아니다”라고 한 소식통은 말했다."},
            {
                "hi",
                "शुक्रवार को एंकरेज में हुई शिखर बैठक में दोनों नेताओं ने युद्ध समाप्त करने के संभावित रास्तों पर चर्चा की। सूत्र ने कहा, “यह कुछ देने के बारे में नहीं है।” क्षत्रिय, ज्ञान, श्री, त्रिशूल।"
            },
            {
                "th",
                "การประชุมสุดยอดที่แองเคอเรจเมื่อวันศุกร์ ผู้นำทั้งสองได้หารือเกี่ยวกับแนวทางที่เป็นไปได้ในการยุติสงคราม โดยไม่มีข้อตกลงอย่างเป็นทางการ น้ำ ที่ กำลัง"
            },
            {
                "ta",
                "வெள்ளிக்கிழமை ஆங்கரேஜில் நடந்த உச்சிமாநாட்டில் இரு தலைவர்களும் போரை முடிவுக்குக் கொண்டுவரும் வழிகளைப் பற்றி விவாதித்தனர்."
            },
            {
                "el",
                "Στη σύνοδο κορυφής της Παρασκευής οι δύο ηγέτες συζήτησαν πιθανούς δρόμους για τον τερματισμό του πολέμου."
            },
            {
                "ru",
                "На саммите в Анкоридже лидеры обсудили возможные пути прекращения войны; официального соглашения достигнуто не было."
            },
            {"my", "သောကြာနေ့က အန်ကာရိတ်ချ်တွင် ကျင်းပသော ထိပ်သီးအစည်းအဝေး"},
            {"km", "កិច្ចប្រជុំកំពូលនៅថ្ងៃសុក្រ"},
            {"bn", "শুক্রবার অ্যাঙ্কোরেজে শীর্ষ সম্মেলনে দুই নেতা আলোচনা করেছেন।"},
            {"am", "አርብ ዕለት በአንኮሬጅ የተካሄደው ስብሰባ"},
            {"ka", "პარასკევს ანკორიჯში გამართულ სამიტზე"},
            {"hy", "Ուրբաթ օրը Անքորիջում կայացած գագաթնաժողովում"}
        };
        for (String[] s : all) b.paragraph(new Inline.InLanguage(s[0], List.of(t(s[1]))));
        b.block(par(
                t("Mixed: English with "),
                new Inline.InLanguage("ar", List.of(t("قمة أنكوريج"))),
                t(" (Arabic) and "),
                new Inline.InLanguage("he", List.of(t("שלום"))),
                t(" inside, 2019.")));
        return b.build();
    }

    static Article arabicStory() {
        return Article.headline("قمة أنكوريج: لا اختراق فوري")
                .byline("ليلى حداد")
                .language("ar")
                .about(m -> m.summary("لقاء نادر في ألاسكا يختبر طريقا للخروج من الحرب."))
                .paragraph(
                        "عقدت في أنكوريج قمة بين الرئيسين الأمريكي والروسي، وهي الأولى منذ عام 2019. وقال مصدر قريب: «الأمر لا يتعلق بالتنازل عن أي شيء» (حسب وكالة Reuters) في 15 أغسطس.")
                .subhead("ما بعد القمة")
                .bullets(
                        "البند الأول",
                        "البند الثاني مع كلمات كثيرة حتى يلتف السطر إلى السطر التالي ويظهر المحاذاة الصحيحة للنص")
                .quote("نحن لا نتنازل عن شيء.", "مصدر")
                .block(new Table(
                        Inline.of("الأسعار"),
                        List.of(row("السنة", "السعر")),
                        List.of(row("2018", "4.50"), row("2025", "6.00")),
                        List.of(ColumnAlignment.NONE, ColumnAlignment.NONE),
                        Span.NONE))
                .block(par(t("كلمة مع حاشية"), new Inline.Footnote(p("هذه هي الحاشية في أسفل الصفحة.")), t(" ونهاية.")))
                .build();
    }

    public static void main(String[] a) throws Exception {
        Path out = Path.of(a[0]);
        Files.createDirectories(out);
        Show.write(everything(), out.resolve("everything.pdf"));
        Show.write(scripts(), out.resolve("scripts.pdf"));
        Show.write(arabicStory(), out.resolve("arabic.pdf"));
    }
}
