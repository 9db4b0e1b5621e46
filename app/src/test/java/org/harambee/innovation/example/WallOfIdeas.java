package org.harambee.innovation.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Makes the invented wall of the example world: in 2023 more than 350 ideas were collected, of which nobody outside
 * knows more than the five concepts. So these are made up, seventy in each of five languages, from a fixed seed.
 * {@code WallOfIdeasTests} says how the file is made anew.
 */
final class WallOfIdeas {
    private static final long SEED = 2023;
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "language",
            "text",
            "problem",
            "for-whom",
            "first-step",
            "themes",
            "reach",
            "cost",
            "currency",
            "hours",
            "affiliate",
            "source");
    private static final List<String> THEMES =
            List.of("photography", "oral history", "languages", "libraries", "gender gap", "archives", "maps");
    private static final List<String> REACHES = List.of("local", "regional", "movement", "");

    /** What is said in one language: seven matters, and ten ways to do something about them. */
    private record Tongue(
            String language,
            List<String> affiliates,
            String currency,
            int hundred,
            List<String> matters,
            List<String> ways,
            String problem,
            List<String> people,
            List<String> steps) {}

    private static final List<Tongue> TONGUES = List.of(
            new Tongue(
                    "en",
                    List.of("wcug", "wck"),
                    "EUR",
                    100,
                    List.of(
                            "photos of markets",
                            "stories of elders",
                            "small languages",
                            "school libraries",
                            "women in science",
                            "radio archives",
                            "village maps"),
                    List.of(
                            "A handbook on %s",
                            "Evening workshops on %s",
                            "A circle of mentors on %s",
                            "A podcast on %s",
                            "A travelling exhibition on %s",
                            "A yearly prize for work on %s",
                            "A tool for the phone on %s",
                            "A shared calendar on %s",
                            "A small fund for work on %s",
                            "A summer camp on %s"),
                    "Too little can be read on %s, and nobody feels responsible.",
                    List.of("newcomers", "teachers", "students", "small communities", "librarians"),
                    List.of(
                            "Ask ten people what they would need.",
                            "Try it once in one town.",
                            "Write one page together.")),
            new Tongue(
                    "de",
                    List.of("wmde"),
                    "EUR",
                    100,
                    List.of(
                            "Marktfotos",
                            "Erzählungen der Alten",
                            "kleine Sprachen",
                            "Schulbibliotheken",
                            "Frauen in der Wissenschaft",
                            "Radioarchive",
                            "Dorfkarten"),
                    List.of(
                            "Ein Handbuch zum Thema %s",
                            "Abendworkshops zum Thema %s",
                            "Ein Mentorenkreis zum Thema %s",
                            "Ein Podcast zum Thema %s",
                            "Eine Wanderausstellung zum Thema %s",
                            "Ein Jahrespreis für Arbeiten zum Thema %s",
                            "Ein Werkzeug fürs Telefon zum Thema %s",
                            "Ein gemeinsamer Kalender zum Thema %s",
                            "Ein kleiner Fonds für Arbeiten zum Thema %s",
                            "Ein Sommerlager zum Thema %s"),
                    "Zum Thema %s ist zu wenig zu lesen, und niemand fühlt sich zuständig.",
                    List.of("Neue", "Lehrkräfte", "Studierende", "kleine Communitys", "Bibliotheken"),
                    List.of(
                            "Zehn Leute fragen, was sie bräuchten.",
                            "Einmal in einer Stadt probieren.",
                            "Zusammen eine Seite schreiben.")),
            new Tongue(
                    "es",
                    List.of("wmar"),
                    "ARS",
                    25_000,
                    List.of(
                            "fotos de mercados",
                            "relatos de los mayores",
                            "lenguas pequeñas",
                            "bibliotecas escolares",
                            "mujeres en la ciencia",
                            "archivos de radio",
                            "mapas de pueblos"),
                    List.of(
                            "Un manual sobre %s",
                            "Talleres nocturnos sobre %s",
                            "Un círculo de mentoras sobre %s",
                            "Un pódcast sobre %s",
                            "Una exposición itinerante sobre %s",
                            "Un premio anual a trabajos sobre %s",
                            "Una herramienta para el teléfono sobre %s",
                            "Un calendario compartido sobre %s",
                            "Un pequeño fondo para trabajos sobre %s",
                            "Un campamento de verano sobre %s"),
                    "Se puede leer demasiado poco sobre %s y nadie se siente responsable.",
                    List.of("recién llegados", "docentes", "estudiantes", "comunidades pequeñas", "bibliotecarias"),
                    List.of(
                            "Preguntar a diez personas qué necesitarían.",
                            "Probarlo una vez en una ciudad.",
                            "Escribir juntos una página.")),
            new Tongue(
                    "sr",
                    List.of("wmrs"),
                    "RSD",
                    12_000,
                    List.of(
                            "фотографијама пијаца",
                            "причама старих",
                            "малим језицима",
                            "школским библиотекама",
                            "женама у науци",
                            "радијским архивима",
                            "картама села"),
                    List.of(
                            "Приручник о %s",
                            "Вечерње радионице о %s",
                            "Круг ментора о %s",
                            "Подкаст о %s",
                            "Путујућа изложба о %s",
                            "Годишња награда за рад о %s",
                            "Алат за телефон о %s",
                            "Заједнички календар о %s",
                            "Мали фонд за рад о %s",
                            "Летњи камп о %s"),
                    "Премало може да се прочита о %s, а нико се не осећа одговорним.",
                    List.of("нови уредници", "наставници", "студенти", "мале заједнице", "библиотекари"),
                    List.of(
                            "Питати десеторо људи шта им треба.",
                            "Пробати једном у једном граду.",
                            "Написати заједно једну страницу.")),
            new Tongue(
                    "sw",
                    List.of("wctz", "wck"),
                    "TZS",
                    250_000,
                    List.of(
                            "picha za masoko",
                            "simulizi za wazee",
                            "lugha ndogo",
                            "maktaba za shule",
                            "wanawake katika sayansi",
                            "kumbukumbu za redio",
                            "ramani za vijiji"),
                    List.of(
                            "Kitabu cha mwongozo kuhusu %s",
                            "Warsha za jioni kuhusu %s",
                            "Kikundi cha walezi kuhusu %s",
                            "Podikasti kuhusu %s",
                            "Maonyesho ya kusafiri kuhusu %s",
                            "Tuzo ya kila mwaka kwa kazi kuhusu %s",
                            "Zana ya simu kuhusu %s",
                            "Kalenda ya pamoja kuhusu %s",
                            "Mfuko mdogo kwa kazi kuhusu %s",
                            "Kambi ya likizo kuhusu %s"),
                    "Kuna machache mno ya kusoma kuhusu %s, na hakuna anayejiona kuwajibika.",
                    List.of("wageni", "walimu", "wanafunzi", "jumuiya ndogo", "wakutubi"),
                    List.of(
                            "Kuuliza watu kumi wanahitaji nini.",
                            "Kujaribu mara moja katika mji mmoja.",
                            "Kuandika pamoja ukurasa mmoja.")));

    private WallOfIdeas() {}

    /** The file, row by row, in the order of a wall: none. */
    static String csv() {
        Random random = new Random(SEED);
        List<List<String>> rows = new ArrayList<>();
        for (Tongue tongue : TONGUES) {
            for (int way = 0; way < tongue.ways().size(); way++) {
                for (int matter = 0; matter < tongue.matters().size(); matter++) {
                    rows.add(row(tongue, way, matter, random));
                }
            }
        }
        Collections.shuffle(rows, random);
        StringBuilder csv = new StringBuilder(line(COLUMNS));
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.addFirst("note-%03d".formatted(i + 1));
            csv.append(line(row));
        }
        return csv.toString();
    }

    private static List<String> row(Tongue tongue, int way, int matter, Random random) {
        String what = tongue.matters().get(matter);
        boolean priced = random.nextInt(10) < 6;
        return Arrays.asList(
                tongue.ways().get(way).formatted(what),
                tongue.language(),
                "",
                random.nextInt(10) < 7 ? tongue.problem().formatted(what) : "",
                random.nextInt(10) < 5 ? one(tongue.people(), random) : "",
                random.nextInt(10) < 4 ? one(tongue.steps(), random) : "",
                THEMES.get(matter),
                one(REACHES, random),
                priced ? Integer.toString((1 + random.nextInt(40)) * tongue.hundred()) : "",
                priced ? tongue.currency() : "",
                random.nextInt(10) < 4 ? Integer.toString((1 + random.nextInt(20)) * 10) : "",
                one(tongue.affiliates(), random),
                "wall-2023-example");
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> cell.contains(",") || cell.contains("\"")
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(","))
                + "\n";
    }
}
