package org.huiyin.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document for people.
 *
 * @param file from the project's root
 */
public record Doc(Path file, String text) {

    /** The project's root. */
    public static final Path ROOT =
            Path.of(System.getProperty("project.root", "..")).toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(.*?)\\R(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    /**
     * A fenced block.
     *
     * @param kind what stands after its first fence
     */
    public record Block(String kind, String text) {}

    /** Every document of the project. */
    public static List<Doc> all() throws IOException {
        List<Doc> docs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                docs.add(at(ROOT.relativize(file).toString()));
            }
        }
        for (String file : List.of("README.md", "README.zh-CN.md", "CHANGELOG.md", "SECURITY.md")) {
            docs.add(at(file));
        }
        docs.add(at("bench/README.md"));
        docs.add(at("app/src/main/resources/db/migration/README.md"));
        return docs;
    }

    /** The document with this name. */
    public static Doc at(String file) throws IOException {
        return new Doc(Path.of(file), Files.readString(ROOT.resolve(file)));
    }

    /** Its fenced blocks, in order. */
    public List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group(1).strip(), found.group(2)))
                .toList();
    }

    /** Where its links and pictures lead. */
    public List<String> links() {
        return found(LINK);
    }

    /** What is set as code within its sentences. */
    public List<String> code() {
        return found(CODE);
    }

    private List<String> found(Pattern pattern) {
        return pattern.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** All but the blocks. */
    public String prose() {
        return BLOCK.matcher(text).replaceAll(Matcher.quoteReplacement(""));
    }
}
