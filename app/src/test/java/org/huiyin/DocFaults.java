package org.huiyin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.docs.Doc;
import picocli.CommandLine;

/** Finds what a document says that is not so. */
final class DocFaults {

    /** What {@code bin/run} takes itself; the rest it hands on. */
    private static final Set<String> OWN = Set.of("--empty", "--build");

    private static final Pattern SETTING = Pattern.compile("HUIYIN_[A-Z_]*[A-Z]");
    private static final Pattern PATH =
            Pattern.compile("(?:app|bench|bin|docs|procedure)/(?!target/)[A-Za-z0-9._/-]*");
    private static final Pattern SETTINGS_BEFORE = Pattern.compile("^(?:[A-Z_]+=\\S+ )+");
    private static final Pattern SCRIPT = Pattern.compile("bin/[a-z]+(?: .*)?");
    private static final String PROGRAM = "java -jar app/target/huiyin.jar";

    private DocFaults() {}

    static List<String> all(Doc doc, Set<String> settings) {
        List<String> faults = new ArrayList<>();
        doc.links().stream().filter(link -> !leads(doc, link)).forEach(faults::add);
        doc.code().stream()
                .filter(code -> PATH.matcher(code).matches())
                .filter(path -> !Files.exists(Doc.ROOT.resolve(path)))
                .forEach(faults::add);
        SETTING.matcher(doc.text())
                .results()
                .map(found -> found.group())
                .filter(name -> !settings.contains(name))
                .forEach(faults::add);
        commands(doc).filter(command -> !runs(command)).forEach(faults::add);
        return faults;
    }

    private static boolean leads(Doc doc, String link) {
        if (link.startsWith("https://")) {
            return true;
        }
        Path document = Doc.ROOT.resolve(doc.file());
        return Files.isRegularFile(document.resolveSibling(link.replaceFirst("#.*", "")));
    }

    private static Stream<String> commands(Doc doc) {
        Stream<String> shown =
                doc.blocks().stream()
                        .filter(block -> block.kind().equals("sh"))
                        .flatMap(block -> block.text().lines())
                        .map(line -> line.replaceFirst("\\s+#.*", "").strip())
                        .filter(line -> !line.isEmpty());
        Stream<String> named =
                doc.code().stream()
                        .filter(code ->
                                SCRIPT.matcher(withoutSettings(code)).matches()
                                        || code.startsWith(PROGRAM));
        return Stream.concat(shown, named);
    }

    private static boolean runs(String line) {
        String command = withoutSettings(line);
        List<String> words = Arrays.asList(command.split(" +", -1));
        if (command.startsWith(PROGRAM)) {
            return parses(words.subList(3, words.size()));
        }
        List<String> options = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "bin/run" ->
                    parses(
                            Stream.concat(
                                            Stream.of("serve"),
                                            options.stream().filter(o -> !OWN.contains(o)))
                                    .toList());
            case "bin/test" -> List.of("--long", "--help").containsAll(options);
            case "bench/run", "bin/fmt", "bin/help" -> options.isEmpty();
            default -> false;
        };
    }

    private static boolean parses(List<String> words) {
        try {
            Huiyin.commandLine().parseArgs(words.toArray(String[]::new));
            return true;
        } catch (CommandLine.ParameterException e) {
            return false;
        }
    }

    private static String withoutSettings(String command) {
        return SETTINGS_BEFORE.matcher(command).replaceFirst("");
    }
}
