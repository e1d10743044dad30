package org.huiyin.procedure;

/**
 * The public code of an office (机关、单位).
 *
 * @param code as published, never blank
 */
public record OfficeId(String code) {

    public OfficeId {
        if (code.isBlank()) {
            throw new IllegalArgumentException("an office code is not blank");
        }
    }
}
