package org.harambee;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the message files and with the words in the templates below a folder. */
final class MessageFiles {
    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en", "de", "de", "es", "es", "sr-ec", "sr", "sw", "sw");
    private static final Pattern SAID = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
    /** What is code in a template, in the order in which it has to be taken out. */
    private static final List<Pattern> CODE = List.of(
            Pattern.compile("<%--.*?--%>", Pattern.DOTALL),
            Pattern.compile("^@(?:import|param).*$", Pattern.MULTILINE),
            Pattern.compile("!\\{[^}]*}"),
            Pattern.compile("\\$(?:unsafe)?\\{(?:[^{}]|\\{[^}]*})*}"),
            Pattern.compile("@(?:if|elseif|for)\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)"),
            Pattern.compile("@template[\\w.]*\\((?:[^()`]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*(?:@`|\\))"),
            Pattern.compile("`\\s*,\\s*\\w+ = @`"),
            Pattern.compile("@(?:else|endif|endfor|raw|endraw)"));

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TEXT = Pattern.compile(">([^<]*)<");

    private MessageFiles() {}

    /** Missing, surplus, ill-formed or undocumented messages, module by module. */
    static List<String> faults(Path root) {
        List<String> faults = new ArrayList<>();
        for (Path english : House.files(root, "i18n/en.json")) {
            String module = english.getName(english.getNameCount() - 3).toString();
            Map<String, String> source = read(english);
            source.keySet().stream()
                    .filter(key -> !key.matches(module + "(-[a-z0-9]+)+"))
                    .forEach(key -> faults.add(module + ": the key " + key + " is not of the module's form"));
            Map<String, String> documented = read(english.resolveSibling("qqq.json"));
            differences(source.keySet(), documented.keySet()).forEach(key -> faults.add(module + "/qqq: " + key));
            LANGUAGES.forEach(
                    (file, tag) -> language(faults, module, english.resolveSibling(file + ".json"), tag, source));
        }
        return faults.stream().sorted().toList();
    }

    private static void language(
            List<String> faults, String module, Path file, String tag, Map<String, String> source) {
        String name = module + "/" + file.getFileName().toString().replace(".json", "");
        Map<String, String> translated = read(file);
        differences(source.keySet(), translated.keySet()).forEach(key -> faults.add(name + ": " + key));
        translated.forEach((key, text) -> {
            try {
                if (!arguments(text).equals(arguments(source.getOrDefault(key, text)))) {
                    faults.add(name + ": " + key + " has other arguments than in English");
                }
                if (!forms(text, tag)) {
                    faults.add(name + ": " + key + " lacks a plural form");
                }
            } catch (RuntimeException broken) {
                faults.add(name + ": " + key + " can't be read: " + broken.getMessage());
            }
        });
    }

    private static Set<String> differences(Set<String> one, Set<String> other) {
        Set<String> different = new TreeSet<>();
        one.stream()
                .filter(key -> !other.contains(key))
                .map(key -> key + " is missing")
                .forEach(different::add);
        other.stream()
                .filter(key -> !one.contains(key))
                .map(key -> key + " is surplus")
                .forEach(different::add);
        return different;
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    /** Whether every plural has all the forms that whole numbers take in the language. */
    private static boolean forms(String text, String tag) {
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL
                    && !selectors(pattern, i).containsAll(needed(tag))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        int depth = 0;
        for (int i = start; i < pattern.getLimitPartIndex(start); i++) {
            MessagePattern.Part.Type type = pattern.getPartType(i);
            depth += type == MessagePattern.Part.Type.ARG_START ? 1 : 0;
            depth -= type == MessagePattern.Part.Type.ARG_LIMIT ? 1 : 0;
            if (type == MessagePattern.Part.Type.ARG_SELECTOR && depth == 1) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return selectors;
    }

    private static Set<String> needed(String tag) {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(tag));
        Set<String> needed = new TreeSet<>();
        for (int number = 0; number <= 200; number++) {
            needed.add(rules.select(number));
        }
        return needed;
    }

    /** Keys that code or templates name and no English file has, and keys that nothing names. */
    static List<String> strayKeys(Path root) {
        Set<String> written = new TreeSet<>();
        House.files(root, "i18n/en.json")
                .forEach(file -> written.addAll(read(file).keySet()));
        Set<String> modules = new TreeSet<>();
        written.forEach(key -> modules.add(key.substring(0, key.indexOf('-'))));
        Set<String> named = new TreeSet<>();
        StringBuilder all = new StringBuilder();
        for (String ending : List.of(".java", ".jte")) {
            for (Path file : House.files(root, ending)) {
                String text = House.text(file);
                all.append(text);
                Matcher said = SAID.matcher(text);
                while (said.find()) {
                    named.add(said.group(1));
                }
            }
        }
        List<String> stray = new ArrayList<>();
        written.stream()
                .filter(key -> !named.contains(key) && !begun(key, all))
                .forEach(key -> stray.add(key + " is said nowhere"));
        return stray;
    }

    /** Some keys end in a word that is only known at run time: {@code "ui-fault-" + status}. */
    private static boolean begun(String key, CharSequence code) {
        String text = code.toString();
        for (int end = key.lastIndexOf('-'); end > 0; end = key.lastIndexOf('-', end - 1)) {
            if (key.indexOf('-') < end && text.contains('"' + key.substring(0, end + 1) + '"')) {
                return true;
            }
        }
        return false;
    }

    /** Words that stand in a template instead of in a message file. */
    static List<String> wordsInTemplates(Path root) {
        List<String> found = new ArrayList<>();
        for (Path file : House.files(root, ".jte")) {
            String text = House.text(file);
            for (Pattern code : CODE) {
                text = code.matcher(text).replaceAll(" ");
            }
            Matcher run = TEXT.matcher(text.replaceAll("Harambee|&\\w+;", " "));
            while (run.find()) {
                Matcher word = WORD.matcher(run.group(1));
                if (word.find()) {
                    found.add(file.getFileName() + ": " + word.group());
                }
            }
        }
        return found;
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            JsonMapper.shared().readTree(House.text(file)).properties().stream()
                    .filter(entry -> !entry.getKey().startsWith("@"))
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        }
        return texts;
    }
}
