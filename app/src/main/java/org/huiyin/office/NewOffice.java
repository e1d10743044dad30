package org.huiyin.office;

import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/**
 * An office to be added; the words are those of {@link Office}.
 *
 * @param code 1 to 40 letters, digits, dots, hyphens or underscores
 */
public record NewOffice(
        OfficeId code,
        String name,
        Optional<String> nameEn,
        OfficeKind kind,
        Optional<OfficeId> above,
        boolean open,
        Optional<String> profile) {}
