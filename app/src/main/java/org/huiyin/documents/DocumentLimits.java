package org.huiyin.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in; settings {@code huiyin.documents.file} and {@code
 * huiyin.documents.petition}.
 *
 * @param file the most one file may hold
 * @param petition the most all files of one petition may hold together
 */
@ConfigurationProperties("huiyin.documents")
public record DocumentLimits(
        @DefaultValue("10MB") DataSize file, @DefaultValue("50MB") DataSize petition) {}
