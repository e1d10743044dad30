package org.huiyin.shell.language;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what is wrong with a module's pair of message bundles. */
final class Bundles {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    private Bundles() {}

    static List<String> faults(String module, String chinese, String english) {
        Properties zh = read(chinese);
        Properties en = read(english);
        var faults = new ArrayList<String>();
        var keys = new TreeSet<>(zh.stringPropertyNames());
        keys.addAll(en.stringPropertyNames());
        for (String key : keys) {
            String first = zh.getProperty(key, "");
            String second = en.getProperty(key, "");
            if (!key.startsWith(module + ".")) {
                faults.add(key + " does not start with its module");
            }
            if (first.isBlank() || second.isBlank()) {
                faults.add(key + " is missing in one language");
            } else if (!placeholders(first).equals(placeholders(second))) {
                faults.add(key + " has other placeholders in the other language");
            }
            if (straightApostrophe(first) || straightApostrophe(second)) {
                faults.add(key + " has a straight apostrophe, which MessageFormat swallows");
            }
        }
        return faults;
    }

    private static boolean straightApostrophe(String text) {
        return text.replace("''", "").contains("'");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String text) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(text));
            return properties;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
