package org.huiyin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huiyin.docs.Doc;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The settings that the program really reads, by the names they have in the environment. */
final class Settings {

    private static final Pattern VALUE = Pattern.compile("@Value\\(\"\\$\\{(huiyin[a-z.-]+)");
    private static final Pattern PROPERTY = Pattern.compile("name = \"(huiyin\\.[a-z.-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(HUIYIN_[A-Z_]+)");

    private Settings() {}

    static Set<String> read() throws IOException {
        Set<String> names = new TreeSet<>();
        Path main = Doc.ROOT.resolve("app/src/main");
        try (Stream<Path> files = Files.walk(main.resolve("java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Settings::text)
                    .flatMap(text -> Stream.concat(found(VALUE, text), found(PROPERTY, text)))
                    .forEach(name -> names.add(environment(name)));
        }
        found(PLACEHOLDER, text(main.resolve("resources/application.properties")))
                .forEach(names::add);
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("org.huiyin").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName() + "", null))
                .forEach(type -> add(names, prefix(type), type));
        return names;
    }

    private static String prefix(Class<?> type) {
        return type.getAnnotation(ConfigurationProperties.class).value();
    }

    private static void add(Set<String> names, String prefix, Class<?> type) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = prefix + "." + part.getName();
            if (part.getType().isRecord()) {
                add(names, name, part.getType());
            } else {
                names.add(environment(name));
            }
        }
    }

    private static String environment(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
