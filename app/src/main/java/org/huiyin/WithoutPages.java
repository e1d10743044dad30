package org.huiyin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** Leaves out what only a program that serves has: by their packages, pages, API and sign-in. */
final class WithoutPages extends TypeExcludeFilter {

    private static final Set<String> SERVING = Set.of("web", "rest", "security");

    private WithoutPages() {}

    static void apply(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .registerSingleton(WithoutPages.class.getName(), new WithoutPages());
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
        String module = ClassUtils.getPackageName(reader.getClassMetadata().getClassName());
        return SERVING.contains(module.substring(module.lastIndexOf('.') + 1));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutPages;
    }

    @Override
    public int hashCode() {
        return WithoutPages.class.hashCode();
    }
}
