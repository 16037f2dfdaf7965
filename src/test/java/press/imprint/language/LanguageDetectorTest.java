package press.imprint.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The ferry is back, and the island has been waiting for it since the winter.",
                "de|Die Fähre ist wieder da, und die Insel hat seit dem Winter auf sie gewartet.",
                "fr|Le bac est de retour et toute l'île attendait depuis la fin de l'hiver.",
                "es|El barco ha vuelto y la isla lo esperaba desde el invierno con mucha paciencia.",
                "pt|O barco voltou e a ilha não o esperava mais desde o inverno, mas está tudo bem.",
                "it|Il traghetto è tornato e l'isola lo aspettava dalla fine dell'inverno con pazienza.",
                "nl|De veerboot is terug en het eiland heeft er sinds de winter op gewacht.",
                "sv|Färjan är tillbaka och ön har väntat på den sedan vintern, men det är inte allt.",
                "da|Færgen er tilbage, og øen har ventet på den siden vinteren, efter at isen blev væk.",
                "nb|Ferja er tilbake, og øya har ventet på den siden vinteren etter at isen ble borte.",
                "fi|Lautta on palannut, ja saari on odottanut sitä talvesta asti, mutta se ei ole kaikki.",
                "pl|Prom wrócił i wyspa czekała na niego od zimy, ale to nie jest jeszcze wszystko.",
                "cs|Trajekt je zpátky a ostrov na něj čekal od zimy, ale to ještě není všechno, že ano.",
                "sk|Trajekt je späť a ostrov naň čakal od zimy, ale to ešte nie je všetko, keď aj ľad.",
                "hu|A komp visszatért, és a sziget a tél óta várt rá, de ez még nem minden.",
                "ro|Feribotul s-a întors și insula l-a așteptat din iarnă, dar nu este totul.",
                "tr|Vapur geri döndü ve ada kıştan beri onu bekliyordu, ama bu daha her şey değil.",
                "vi|Chiếc phà đã trở lại và hòn đảo đã chờ nó từ mùa đông, nhưng không phải là tất cả.",
                "id|Kapal feri itu telah kembali dan pulau tersebut sudah menunggunya sejak musim dingin.",
                "ru|Паром вернулся, и остров ждал его с зимы, но это ещё не всё.",
                "uk|Пором повернувся, і острів чекав на нього з зими, але це ще не все.",
                "bg|Фериботът се върна и островът го чакаше от зимата, но това не е всичко.",
                "sr|Трајект се вратио и острво га је чекало од зиме, али то није све.",
                "el|Το πλοίο επέστρεψε και το νησί το περίμενε από τον χειμώνα.",
                "he|המעבורת חזרה והאי חיכה לה מאז החורף.",
                "ar|عادت العبارة وكانت الجزيرة تنتظرها منذ الشتاء في هذا المكان.",
                "fa|کشتی برگشت و جزیره از زمستان منتظر آن بود که این را ببیند.",
                "ur|کشتی واپس آ گئی ہے اور جزیرہ سردیوں سے اس کا انتظار کر رہا تھا۔",
                "hi|नाव वापस आ गई है और द्वीप सर्दियों से उसकी प्रतीक्षा कर रहा था।",
                "ja|フェリーが戻り、島は冬から待っていました。",
                "zh|渡轮回来了，岛上的人们从冬天开始就在等它。",
                "zh-Hant|渡輪回來了，島上的人們從冬天開始就在等它。",
                "ko|페리가 돌아왔고 섬은 겨울부터 기다리고 있었다.",
                "th|เรือข้ามฟากกลับมาแล้วและเกาะรอมันมาตั้งแต่ฤดูหนาว",
                "ka|ბორანი დაბრუნდა და კუნძული მას ზამთრიდან ელოდა.",
                "hy|Լաստանավը վերադարձել է, և կղզին սպասում էր նրան ձմեռվանից։",
            })
    void tellsTheLanguageOfASentence(String tag, String sentence) {
        assertThat(LanguageDetector.detect(sentence))
                .hasValueSatisfying(found -> assertThat(found.language()).hasToString(tag));
    }

    @Test
    void saysNothingWithoutEvidence() {
        assertThat(LanguageDetector.detect("")).isEmpty();
        assertThat(LanguageDetector.detect("12 345")).isEmpty();
        assertThat(LanguageDetector.detect("Xyzzy plugh")).isEmpty();
    }
}
