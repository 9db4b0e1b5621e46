package org.harambee.ui;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every sentence of the product in every language: read from each module's {@code i18n} folder, formatted by ICU with
 * named arguments. A key that a language lacks is said in English; a key that no language has is a fault.
 */
@Component
public class Messages {
    private static final String FILES = "classpath*:org/harambee/*/i18n/";
    private final Map<Key, Sentence> sentences = new HashMap<>();

    private record Key(Language language, String key) {}

    Messages() {
        for (Language language : Language.values()) {
            texts(language).forEach((key, text) -> sentences.put(new Key(language, key), new Sentence(text, language)));
        }
    }

    public String say(Language language, Said said) {
        return say(language, said.key(), said.arguments());
    }

    public String say(Language language, String key, Map<String, Object> arguments) {
        Sentence sentence = sentences.get(new Key(language, key));
        if (sentence == null) {
            sentence = sentences.get(new Key(Language.ENGLISH, key));
        }
        if (sentence == null) {
            throw new IllegalArgumentException("No message has the key " + key);
        }
        return sentence.with(arguments);
    }

    public boolean has(String key) {
        return sentences.containsKey(new Key(Language.ENGLISH, key));
    }

    private static Map<String, String> texts(Language language) {
        if (language != Language.SERBIAN_LATIN) {
            return read(language.file());
        }
        // Only Cyrillic letters change, so the patterns' own Latin keywords survive; the file holds the exceptions.
        Transliterator latin = Transliterator.getInstance("Serbian-Latin/BGN");
        Map<String, String> derived = new HashMap<>();
        read(Language.SERBIAN.file()).forEach((key, text) -> derived.put(key, latin.transliterate(text)));
        derived.putAll(read(language.file()));
        return derived;
    }

    private static Map<String, String> read(String file) {
        try {
            Map<String, String> texts = new HashMap<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(FILES + file + ".json")) {
                texts.putAll(read(resource));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Resource resource) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (InputStream in = resource.getInputStream()) {
            JsonMapper.shared().readTree(in).properties().stream()
                    .filter(entry -> !entry.getKey().startsWith("@"))
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        }
        return texts;
    }

    /** One message in one language; its pattern is parsed when it is first said. */
    private static final class Sentence {
        private final String text;
        private final Language language;
        private volatile @Nullable MessageFormat format;

        Sentence(String text, Language language) {
            this.text = text;
            this.language = language;
        }

        String with(Map<String, Object> arguments) {
            if (text.indexOf('{') < 0 && text.indexOf('\'') < 0) {
                return text;
            }
            MessageFormat parsed = format;
            if (parsed == null) {
                parsed = new MessageFormat(text, ULocale.forLanguageTag(language.tag()));
                format = parsed;
            }
            // ICU's formats are not safe to share between threads
            synchronized (parsed) {
                return parsed.format(arguments);
            }
        }
    }
}
