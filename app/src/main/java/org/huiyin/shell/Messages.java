package org.huiyin.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Collects every module's pair of bundles: {@code messages/<module>.properties} in Chinese, {@code
 * messages/<module>_en.properties} in English.
 */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    MessageSource messageSource(@Value("${huiyin.messages.strict:false}") boolean strict)
            throws IOException {
        var bundles = new Bundles(strict);
        bundles.setBasenames(basenames());
        bundles.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    private static String[] basenames() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties");
        return Arrays.stream(files)
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.lastIndexOf('.')))
                .sorted()
                .toArray(String[]::new);
    }

    /** Strict in tests: a key without words is a defect, not something to show. */
    private static final class Bundles extends ResourceBundleMessageSource {

        private final boolean strict;

        Bundles(boolean strict) {
            this.strict = strict;
        }

        @Override
        protected @Nullable String getDefaultMessage(String code) {
            if (strict) {
                throw new IllegalStateException("no message under the key " + code);
            }
            return super.getDefaultMessage(code);
        }
    }
}
