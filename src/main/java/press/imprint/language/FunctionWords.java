package press.imprint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The small words that every text of a language is full of, and the letters it has beyond the common ones.
 *
 * <p>Written by hand from the languages' grammars. Each word counts more the fewer languages share it.
 */
final class FunctionWords {

    private static final String LATIN = """
            en:  | the of and to in that is was for with on as are by this from have has were which not be been it their they will would he she his an at but said its or who about more after
            fr: àâæçéèêëîïôœùûüÿ | le la les des et du une est dans que qui pour par sur au pas plus ne ce cette sont avec il elle ont été aux mais ou se son sa ses leur comme nous tout toute toutes d l c
            de: äöüß | der die das und ist nicht ein eine einer eines den dem des von zu mit auf für im sich auch als wird werden aus bei nach hat haben sind war sie es dass wie oder über noch nur zum zur durch
            es: áéíñóúü | el la los las de que y en un una del se por con para es su al lo como más o pero sus le ha fue son está este esta entre también sin sobre hay ser todo toda tiene
            pt: ãáâàçéêíóôõú | o a os as de que e do da em um uma para com não no na se por mais dos das como ao foi à seu sua ou ser são está também pelo pela até isso tem toda todo os direito
            it: àèéìíòóù | il di che la e un una per non del della è in con i le si da sono gli dei delle nel alla al dal ha come più anche lo ogni ed essere suo sua questo o individuo
            nl: éëïöü | de het een en van is dat op te in zijn niet voor met die aan er door ook als bij naar uit om heeft werd worden tot dan maar hij over deze ieder recht heeft wordt
            sv: åäö | och att det som en på är av för med den till inte om ett har de i var från sig kan eller vid men så när även alla skall rätt varje
            da: æøå | og i at det er en til af på den for med de ikke der som et har fra var sig også om eller kan efter blev men når skal enhver ret hans ved
            nb: æøå | og i å det er en til av på som for med den de ikke at et har fra var seg også om eller kan etter ble men når skal enhver rett ved sin hun
            nn: æøå | og i å det er ein til av på som for med den dei ikkje at eit har frå var seg også om eller kan etter vart men når skal kvar rett ved sin ho eg
            is: áðéíóúýþæö | og að í er á sem til við um en það af eru var ekki með hann fyrir þess sér eða skal hver rétt maður manna þeim
            fo: áðíóúýæø | og at í er á sum til við um tað av eru var ikki hann fyri sær ella skal hvør rætt hava eitt
            fi: äö | ja on ei se että oli joka sekä kuin mutta ovat ole hän tai myös niin jos kun hänen jokaisella oikeus olla sen siitä ovat vain joka mukaan
            et: äõöü | ja on ei et see oli ka kui mis või aga tema oma ning nad selle igal inimesel õigus tuleb poolt ta olema iga kes
            lv: āčēģīķļņšūž | un ir no ar par uz kas ka bija lai tā arī vai pēc kā viņa savu katram cilvēkam tiesības nav jābūt
            lt: ąčęėįšųūž | ir yra kad su iš į kaip bet tai jo buvo ne ar už nuo savo turi teisę kiekvienas žmogus arba dėl jos
            pl: ąćęłńóśźż | i w nie na z się do jest że to o jak po od za oraz są ma który która które przez dla ale jego tym był prawo każdy człowiek lub jej
            cs: áčďéěíňóřšťúůýž | a v se na je že s z do to o jako za po by pro ale jeho které který která nebo podle jsou byl má každý právo ve při aby i své
            sk: áäčďéíľĺňóôŕšťúýž | a v sa na je že s z do to o ako za po by pre ale jeho ktoré ktorý ktorá alebo podľa sú bol má každý právo vo pri aby svoje
            sl: čšž | in je v na se da za z so ki ne po pri bi tudi kot od do pa ali ima vsakdo pravico njegove svoje biti o
            hr: čćđšž | i je u na se da za su od s koji koja koje ne kao po iz o bi ili ima pravo svatko tko nije njegove svoje što biti
            hu: áéíóöőúüű | a az és hogy nem is egy van volt meg de csak ha ez azt vagy mint el minden joga személynek sem által valamint
            ro: ăâîșşțţ | și în de la a cu pe care nu este din că mai un o pentru sunt sau fi au fost prin al ale se orice are dreptul lui persoană
            tr: çğıöşüâî | ve bir bu için de da ile olarak olan daha en çok gibi sonra kadar olduğu veya her hakkı vardır ne değil ancak
            az: çəğıöşü | və bir bu üçün də ilə olan kimi hər onun olaraq daha və ya malikdir hüququ
            vi: ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự | và của các có được trong cho là không người với những đã một này từ khi để ở về đến quyền mọi như cũng
            id:  | yang dan di dengan untuk dari ini pada dalam tidak itu akan adalah ke oleh atau orang setiap hak telah juga sebagai ada tersebut bahwa karena sudah
            ms:  | yang dan di dengan untuk dari ini pada dalam tidak itu akan adalah ke oleh atau orang setiap hak telah juga sebagai ada tersebut bahawa kerana adalah serta mestilah berhak
            tl:  | ang ng sa mga na at ay si ni hindi para may isang kanyang kung ito nang bawat tao karapatan o kay niya
            sw:  | na ya wa kwa ni za katika la kuwa cha yake hii kila mtu haki au kama yeye wake hiyo lakini pia
            af: êëïôû | die van en in het is dat nie met vir op te aan hy ʼn wat sy om ook deur was sal elkeen reg
            ca: àçèéíïòóúü | el la els les de que i en un una del per amb no es dels al com més són seva seu aquest tota persona té dret a
            gl: áéíñóú | o a os as de que e en un unha do da para con non no na se por máis dos das como ao foi seu súa toda persoa ten dereito
            eu:  | eta da du ez bat dira zen ere den izan dute bere hau egin baina edo duen guztiek eskubidea behar
            cy: âêîôûŵŷ | y yr yn a o i ar mae ei wedi am gan bod eu fod ac oedd nid neu sydd â hawl pawb i'r o'r
            ga: áéíóú | an na agus ar is a i go le do ní ag bhí tá sé as gach duine ceart leis nó
            sq: ëç | dhe të në e i me për një që nga është ka nuk se më si do kanë të drejtë çdo njeri ose
            mt: ċġħż | li u ta il fil għal huwa ma minn dan kull bniedem dritt jew għandu
            eo: ĉĝĥĵŝŭ | la de kaj en al estas ne por kun pri ke kiu li ĉiu homo havas rajton aŭ
            lb: äëéü | an de d'm den dat ass net op mat fir vun eng ze hunn sinn awer och huet
            """;

    private static final String CYRILLIC = """
            ru: ёъыэ | и в не на что с он как это по из от за но его к то был для о а было были также который которые или она каждый человек право имеет при их у
            uk: ґєії | і в не на що з та до як за від але його для про це був або який які також у й із має право кожна людина при її під
            be: іўёы | і ў не на што з да як за ад але яго для пра гэта быў або які таксама мае права кожны чалавек пры яе
            bg: ъ | и в на да се за от с не по е са като че това беше със към или който които има право всеки човек при си му
            mk: ѓѕјљњќџ | и во на да се за од со не по е како дека ова беше или кој кои има право секој човек при го ги
            sr: ђјљњћџ | и у на да се за од са не је су као који која које или по из има право свако није био о
            kk: әғқңөұүһі | және бұл мен үшін бір деп де да бар ол болып адам әр құқығы
            ky: ңөү | жана бул менен үчүн бир деп да бар ал болуп адам ар укугу укуктуу
            mn: өү | нь байна энэ юм бол болон хүн бүр эрхтэй гэж ба буюу
            tg: ғӣқӯҳҷ | ва дар ба аз ки ин бо барои ҳар инсон ҳуқуқ дорад
            """;

    private static final String ARABIC = """
            ar: ةىأإؤئ | في من على أن إلى عن التي الذي هذا هذه مع ما كان لا أو كل ذلك بين بعد لكل شخص الحق حق ولا كما قد
            fa: پچژگک‌ی | و در به از که این را با است برای آن یک تا هر بر هم خود شده دارد حق کس می‌شود باید یا کرد
            ur: ٹڈڑںےہھ | کے کی میں کا ہے اور سے کو نے پر یہ ہیں کہ اس ہر شخص حق یا بھی جو نہیں ہو
            ps: ټډړښځڅېۍګ | د په او چې کې له سره دی ده هر څوک حق لري نه یا
            ug: ئېۆۈۇڭ | ۋە بىلەن ئۈچۈن بىر بۇ ھەر بولۇپ ئادەم
            ckb: ەێۆڕڵڤ | و لە بۆ بە کە ئەو لەگەڵ هەموو مافی هەیە
            """;

    private static final String DEVANAGARI = """
            hi: | के का की में है से को और पर ने यह हैं कि एक नहीं लिए था भी किया प्रत्येक व्यक्ति अधिकार या
            mr: | आहे आणि या मध्ये च्या व ते हे होते केले प्रत्येक माणसाला अधिकार आहेत नाही
            ne: | छ र मा को लाई र हुने गरेको पनि छन् प्रत्येक व्यक्तिलाई अधिकार हुनेछ गर्ने वा
            """;

    /** One language's words and letters. */
    record Entry(String tag, Set<String> words, Set<Integer> letters) {}

    /** The languages that share a script, and how much each of their words tells. */
    record Family(List<Entry> entries, Map<String, Double> weights) {}

    static final Family OF_LATIN = read(LATIN);
    static final Family OF_CYRILLIC = read(CYRILLIC);
    static final Family OF_ARABIC = read(ARABIC);
    static final Family OF_DEVANAGARI = read(DEVANAGARI);

    private FunctionWords() {}

    private static Family read(String table) {
        List<Entry> entries = new ArrayList<>();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            int bar = line.indexOf('|');
            Set<Integer> letters = new HashSet<>();
            line.substring(colon + 1, bar).strip().codePoints().forEach(letters::add);
            Set<String> words = Set.copyOf(
                    new HashSet<>(List.of(line.substring(bar + 1).strip().split(" +", -1))));
            entries.add(new Entry(line.substring(0, colon), words, Set.copyOf(letters)));
        });
        return new Family(List.copyOf(entries), weights(entries));
    }

    /** How much each word tells: 1 where one language has it, less the more languages share it. */
    private static Map<String, Double> weights(List<Entry> entries) {
        Map<String, Integer> shared = new HashMap<>();
        entries.forEach(entry -> entry.words().forEach(word -> shared.merge(word, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        shared.forEach((word, count) -> weights.put(word, 1.0 / Math.sqrt(count)));
        return Map.copyOf(weights);
    }
}
