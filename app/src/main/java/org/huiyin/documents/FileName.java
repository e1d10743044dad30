package org.huiyin.documents;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name as it may be shown and saved on any machine: no folders, nothing invisible, nothing
 * a file system trips over.
 */
final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control, format (such as the marks that reverse the direction of writing), unassigned. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private static final Pattern UNSAFE = Pattern.compile("[<>:\"|?*%;]");

    /** Whatever follows the first dot. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³]) *(\\..*)?");

    private FileName() {}

    /**
     * The name without folders and extension, made safe; never empty.
     *
     * @param given what the sender calls the file
     */
    static String stem(String given) {
        String name = last(given);
        int dot = name.lastIndexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).replaceAll("^[. ]+|[. ]+$", "");
        if (stem.isEmpty() || DEVICE.matcher(stem).matches()) {
            return "_" + stem;
        }
        int end = Math.min(stem.length(), LONGEST);
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(end - 1)) ? end - 1 : end);
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    static String extension(String given) {
        String name = last(given);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static String last(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = INVISIBLE.matcher(name).replaceAll("");
        return UNSAFE.matcher(name).replaceAll("_").replaceAll("\\s+", " ").strip();
    }
}
