package press.imprint.export.xhtml;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The few words that a page says by itself, in the language of the story where we have them, else in English.
 *
 * @param contents title of the table of contents
 * @param backToText name of the link from a note to its place
 * @param done a task that is done
 * @param notDone a task that is not
 * @param notes name of the notes' place
 * @param inWords before the first words of a recording
 * @param outWords before the last words of a recording
 */
public record Phrases(
        String contents,
        String backToText,
        String done,
        String notDone,
        String notes,
        String inWords,
        String outWords) {

    private static final Phrases ENGLISH =
            new Phrases("Contents", "Back to the text", "done", "not done", "Notes", "In", "Out");

    private static final Map<String, Phrases> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", ENGLISH),
            Map.entry("de", new Phrases("Inhalt", "Zurück zum Text", "erledigt", "offen", "Anmerkungen", "In", "Out")),
            Map.entry("fr", new Phrases("Sommaire", "Retour au texte", "fait", "à faire", "Notes", "In", "Out")),
            Map.entry("es", new Phrases("Índice", "Volver al texto", "hecho", "pendiente", "Notas", "In", "Out")),
            Map.entry("it", new Phrases("Indice", "Torna al testo", "fatto", "da fare", "Note", "In", "Out")),
            Map.entry("pt", new Phrases("Índice", "Voltar ao texto", "feito", "por fazer", "Notas", "In", "Out")),
            Map.entry("nl", new Phrases("Inhoud", "Terug naar de tekst", "gedaan", "te doen", "Noten", "In", "Out")),
            Map.entry("sv", new Phrases("Innehåll", "Tillbaka till texten", "klar", "inte klar", "Noter", "In", "Ut")),
            Map.entry("da", new Phrases("Indhold", "Tilbage til teksten", "gjort", "ikke gjort", "Noter", "Ind", "Ud")),
            Map.entry("nb", new Phrases("Innhold", "Tilbake til teksten", "gjort", "ikke gjort", "Noter", "Inn", "Ut")),
            Map.entry(
                    "fi", new Phrases("Sisällys", "Takaisin tekstiin", "tehty", "tekemättä", "Viitteet", "In", "Out")),
            Map.entry(
                    "pl",
                    new Phrases(
                            "Spis treści", "Powrót do tekstu", "zrobione", "do zrobienia", "Przypisy", "In", "Out")),
            Map.entry("cs", new Phrases("Obsah", "Zpět k textu", "hotovo", "nehotovo", "Poznámky", "In", "Out")),
            Map.entry(
                    "ru",
                    new Phrases("Содержание", "Назад к тексту", "сделано", "не сделано", "Примечания", "In", "Out")),
            Map.entry(
                    "uk", new Phrases("Зміст", "Назад до тексту", "зроблено", "не зроблено", "Примітки", "In", "Out")),
            Map.entry(
                    "el",
                    new Phrases("Περιεχόμενα", "Πίσω στο κείμενο", "έγινε", "δεν έγινε", "Σημειώσεις", "In", "Out")),
            Map.entry("tr", new Phrases("İçindekiler", "Metne dön", "yapıldı", "yapılmadı", "Notlar", "In", "Out")),
            Map.entry("ar", new Phrases("المحتويات", "العودة إلى النص", "تم", "لم يتم", "ملاحظات", "In", "Out")),
            Map.entry("he", new Phrases("תוכן העניינים", "חזרה לטקסט", "בוצע", "לא בוצע", "הערות", "In", "Out")),
            Map.entry("fa", new Phrases("فهرست", "بازگشت به متن", "انجام شد", "انجام نشده", "یادداشت‌ها", "In", "Out")),
            Map.entry("hi", new Phrases("विषय-सूची", "पाठ पर वापस", "पूर्ण", "अपूर्ण", "टिप्पणियाँ", "In", "Out")),
            Map.entry("zh", new Phrases("目录", "返回正文", "已完成", "未完成", "注释", "In", "Out")),
            Map.entry("ja", new Phrases("目次", "本文に戻る", "完了", "未完了", "注", "In", "Out")),
            Map.entry("ko", new Phrases("목차", "본문으로", "완료", "미완료", "주", "In", "Out")));

    /** The words for a language. */
    public static Phrases of(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Objects.requireNonNullElse(BY_LANGUAGE.get(language.equals("no") ? "nb" : language), ENGLISH);
    }
}
