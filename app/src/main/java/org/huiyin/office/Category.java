package org.huiyin.office;

import java.util.Optional;

/**
 * A category of subjects, one of three levels.
 *
 * @param code two digits a level, so that the code of the wider category begins it
 * @param name in Chinese
 * @param nameEn in English where there is one
 */
public record Category(String code, String name, Optional<String> nameEn) {

    /** 1, 2 or 3. */
    public int level() {
        return code.length() / 2;
    }

    /** The code of the wider category; empty on the first level. */
    public Optional<String> parent() {
        return level() == 1 ? Optional.empty() : Optional.of(code.substring(0, code.length() - 2));
    }

    /** The name in English where wanted and known, else in Chinese. */
    public String name(boolean english) {
        return english ? nameEn.orElse(name) : name;
    }
}
