package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Writes a made-up session as page or wikitext: spaces, re-orders and drops parts as chance has it. */
final class Shaker {

    private static final String BENEFIT =
            "How will this session be beneficial for the communities in the region of CEE?";

    private final MadeUpSession session;
    private final Random chance;
    private final Set<Field> kept = EnumSet.noneOf(Field.class);
    private final boolean headings;

    Shaker(MadeUpSession session, Random chance) {
        this.session = session;
        this.chance = chance;
        this.headings = chance.nextInt(4) == 0;
        for (Field field : Field.values()) {
            if (field == Field.TITLE || field == Field.AUTHORS || chance.nextInt(6) > 0) {
                kept.add(field);
            }
        }
    }

    /** The fields that were not dropped. */
    Set<Field> kept() {
        return kept;
    }

    String page() {
        String title = kept.contains(Field.PUBLIC_ID)
                ? idAndTitle()
                : label("Title of the submission") + session.title() + "\n";
        List<String> header = new ArrayList<>();
        add(header, Field.AUTHORS, label("Author(s)") + list(session.authors()));
        add(header, Field.USER_NAMES, label("Username(s)") + list(session.users()));
        add(header, Field.TYPE, label("Type of submission") + session.typeWord());
        add(header, Field.AFFILIATIONS, label("Affiliation") + list(session.affiliations()));
        Collections.shuffle(header, chance);
        String themes = kept.contains(Field.THEMES) ? label("Theme(s)") + themes() : "";
        String cell =
                headings ? "\n" : List.of("\n", "\t", " | ", "\n", "    ", " ").get(chance.nextInt(6));
        String top = title + String.join(cell, header) + "\n" + themes + "\n" + blankLines(1);
        return dirt(top + String.join("\n" + blankLines(0), body()) + "\n" + blankLines(0) + interest());
    }

    String wikitext() {
        List<String> parameters = new ArrayList<>();
        add(parameters, Field.PUBLIC_ID, name("id") + session.id());
        add(parameters, Field.TITLE, name("title") + session.title());
        add(parameters, Field.AUTHORS, name("author(s)") + String.join(", ", session.authors()));
        add(parameters, Field.USER_NAMES, name("usernames") + links());
        add(parameters, Field.TYPE, name("type_of_submission") + session.typeWord());
        add(parameters, Field.AFFILIATIONS, name("affiliation") + String.join("<br>", session.affiliations()));
        add(parameters, Field.THEMES, name("themes") + "\n* " + String.join("\n* ", session.themes()));
        add(parameters, Field.LEVEL, name("level") + "''" + session.level().code() + "''");
        add(parameters, Field.ABSTRACT, name("abstract") + String.join("\n\n", session.paragraphs()));
        add(parameters, Field.SPECIAL_REQUIREMENTS, name("special requirements") + session.requirements());
        add(parameters, Field.BENEFIT, name("benefit") + String.join("\n\n", session.benefit()));
        Collections.shuffle(parameters, chance);
        return "{{Made up\n" + String.join("\n", parameters) + "\n}}\n\n== Interested participants ==\n"
                + interest().substring(interest().indexOf('\n') + 1);
    }

    private String idAndTitle() {
        return switch (chance.nextInt(4)) {
            case 0 -> session.title() + "\nID : " + session.id() + "\n";
            case 1 -> "ID : " + session.id() + "\n" + session.title() + "\n";
            case 2 -> "Wikimedia CEE Meeting 2023 Logo ID : " + session.id() + " " + session.title() + "\n";
            default -> "ID:" + spaces() + session.id() + "\t" + session.title() + "\n";
        };
    }

    private List<String> body() {
        List<String> labelled = new ArrayList<>();
        add(
                labelled,
                Field.LEVEL,
                label("Level of advancement") + session.level().code());
        add(labelled, Field.SPECIAL_REQUIREMENTS, label("Special requirements") + session.requirements());
        add(
                labelled,
                Field.BENEFIT,
                BENEFIT + (chance.nextBoolean() ? " " : "\n\n") + String.join("\n\n", session.benefit()));
        String text = String.join("\n\n", session.paragraphs());
        boolean named = chance.nextBoolean();
        add(labelled, Field.ABSTRACT, named ? label("Abstract") + text : text);
        if (named || !kept.contains(Field.ABSTRACT)) {
            Collections.shuffle(labelled, chance);
        } else {
            labelled.addFirst(labelled.removeLast() + "\n");
        }
        return labelled;
    }

    private String interest() {
        StringBuilder section = new StringBuilder("Interested participants[edit]\n");
        section.append("(register below and ask your questions now to the session organizer)\n");
        for (int i = 0; i < session.signUps().size(); i++) {
            section.append("# ").append(session.signUps().get(i)).append(" (talk) 13:16, 2 May 2023 (UTC)\n");
        }
        for (String question : session.questions()) {
            section.append("* ").append(question).append(" -- Nana (talk) 13:16, 2 May 2023 (UTC)\n");
        }
        return section.toString();
    }

    private String list(List<String> items) {
        if (headings) {
            String bullet = List.of("", "• ", "  • ", "- ", "1. ").get(chance.nextInt(5));
            return bullet + String.join("\n" + bullet, items);
        }
        return switch (chance.nextInt(4)) {
            case 0 -> String.join(" and ", items);
            case 1 -> String.join("; ", items);
            case 2 -> String.join(" ,  ", items);
            default -> String.join(", ", items);
        };
    }

    private String themes() {
        return switch (chance.nextInt(4)) {
            case 0 -> "\n• " + String.join("\n• ", session.themes());
            case 1 -> "* " + String.join("\n  • ", session.themes());
            case 2 -> String.join("; ", session.themes());
            default -> String.join(", ", session.themes());
        };
    }

    private String links() {
        return String.join(
                " and ",
                session.users().stream().map(user -> "[[User:" + user + "|x]]").toList());
    }

    private String label(String words) {
        String cased = switch (chance.nextInt(4)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> "**" + words + "**";
            default -> words;
        };
        if (headings) {
            return cased
                    + List.of("\n", ":\n", "\n\n", "[edit]\n", " (optional)\n").get(chance.nextInt(5));
        }
        return cased + spaces() + List.of(":", ":", "：").get(chance.nextInt(3)) + " " + spaces();
    }

    private String name(String parameter) {
        return "|" + spaces() + (chance.nextBoolean() ? parameter : parameter.toUpperCase(Locale.ROOT)) + spaces() + "="
                + spaces();
    }

    private String spaces() {
        return List.of("", " ", "\u00a0", "  ").get(chance.nextInt(4));
    }

    private String blankLines(int least) {
        return "\n".repeat(least + chance.nextInt(3));
    }

    private void add(List<String> parts, Field field, String part) {
        if (kept.contains(field)) {
            parts.add(part);
        }
    }

    /** Byte order mark, line ends of another system, invisible characters between words. */
    private String dirt(String page) {
        String lines = chance.nextBoolean() ? page.replace("\n", "\r\n") : page;
        String joined = chance.nextBoolean() ? lines.replace(". ", ".\u200b \u2060") : lines;
        return chance.nextBoolean() ? "\ufeff" + joined : joined;
    }
}
