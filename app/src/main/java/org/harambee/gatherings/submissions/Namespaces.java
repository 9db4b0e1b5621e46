package org.harambee.gatherings.submissions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds whose page a link leads to, in the languages of the wikis our people write on. */
final class Namespaces {

    private static final Set<String> USER = Set.of(
            "user",
            "benutzer",
            "benutzerin",
            "usuario",
            "usuaria",
            "utilisateur",
            "utilisatrice",
            "utente",
            "u",
            "участник",
            "участница",
            "корисник",
            "корисница",
            "korisnik",
            "korisnica",
            "suradnik",
            "suradnica",
            "користувач",
            "користувачка",
            "удзельнік",
            "удзельніца",
            "потребител",
            "wikipedysta",
            "wikipedystka",
            "użytkownik",
            "użytkowniczka",
            "wikipedista",
            "uživatel",
            "uživatelka",
            "redaktor",
            "redaktorka",
            "szerkesztő",
            "utilizator",
            "uporabnik",
            "uporabnica",
            "kullanıcı",
            "përdoruesi",
            "kasutaja",
            "lietotājs",
            "dalībnieks",
            "naudotojas",
            "naudotoja",
            "istifadəçi",
            "i̇stifadəçi",
            "қатысушы",
            "катысуучу",
            "qatnashchi",
            "foydalanuvchi",
            "მომხმარებელი",
            "մասնակից",
            "χρήστης",
            "mtumiaji",
            "gebruiker",
            "användare",
            "bruker",
            "bruger",
            "käyttäjä",
            "usuari",
            "wikipédiste",
            "משתמש",
            "משתמשת",
            "مستخدم",
            "کاربر",
            "利用者");

    private static final Set<String> USER_TALK = Set.of(
            "user talk",
            "benutzer diskussion",
            "benutzerin diskussion",
            "usuario discusión",
            "usuaria discusión",
            "discussion utilisateur",
            "discussion utilisatrice",
            "discussioni utente",
            "обсуждение участника",
            "обсуждение участницы",
            "разговор са корисником",
            "razgovor s korisnikom",
            "razgovor sa korisnikom",
            "razgovor sa suradnikom",
            "обговорення користувача",
            "обговорення користувачки",
            "гутаркі ўдзельніка",
            "размовы з удзельнікам",
            "беседа на потребител",
            "dyskusja wikipedysty",
            "dyskusja wikipedystki",
            "dyskusja użytkownika",
            "diskuse s uživatelem",
            "diskuse s uživatelkou",
            "diskusia s redaktorom",
            "szerkesztővita",
            "discuție utilizator",
            "uporabniški pogovor",
            "kullanıcı mesaj",
            "përdoruesi diskutim",
            "kasutaja arutelu",
            "lietotāja diskusija",
            "dalībnieka diskusija",
            "naudotojo aptarimas",
            "istifadəçi müzakirəsi",
            "i̇stifadəçi müzakirəsi",
            "მომხმარებლის განხილვა",
            "մասնակցի քննարկում",
            "συζήτηση χρήστη",
            "majadiliano ya mtumiaji",
            "разговор со корисник",
            "overleg gebruiker",
            "special",
            "talk",
            "ut");

    private static final Set<String> FILES = Set.of(
            "file", "image", "media", "datei", "bild", "файл", "датотека", "plik", "archivo", "imagen", "soubor");
    private static final Set<String> CATEGORIES = Set.of(
            "category", "kategorie", "категория", "категорија", "kategorija", "kategoria", "categoría", "категорія");

    private Namespaces() {}

    /** Somebody's user page, or with talk a page that belongs to them. */
    record Person(String name, boolean talk) {}

    static boolean isFile(String target) {
        return FILES.contains(first(target));
    }

    static boolean isCategory(String target) {
        return CATEGORIES.contains(first(target));
    }

    static Optional<Person> person(String target) {
        int from = 0;
        for (int colon = target.indexOf(':'); colon >= 0 && from < 60; colon = target.indexOf(':', from)) {
            String space = fold(target.substring(from, colon));
            if (USER.contains(space) && !isInterwiki(space, target, colon)) {
                return Optional.of(new Person(page(target.substring(colon + 1)), false));
            }
            if (USER_TALK.contains(space)) {
                return Optional.of(new Person(page(afterContributions(target.substring(colon + 1))), true));
            }
            from = colon + 1;
        }
        return Optional.empty();
    }

    private static boolean isInterwiki(String space, String target, int colon) {
        return space.equals("u") && target.indexOf(':', colon + 1) >= 0;
    }

    private static String page(String name) {
        int end = name.length();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '/' || name.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        return Plain.oneLine(name.substring(0, end).replace('_', ' '));
    }

    private static String afterContributions(String page) {
        int slash = page.indexOf('/');
        boolean contributions =
                fold(page).startsWith("contributions") || fold(page).startsWith("contribs");
        return contributions && slash >= 0 ? page.substring(slash + 1) : page;
    }

    private static String first(String target) {
        String page = target.strip();
        int colon = page.indexOf(':');
        return colon <= 0 ? "" : fold(page.substring(0, colon));
    }

    private static String fold(String space) {
        return space.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
