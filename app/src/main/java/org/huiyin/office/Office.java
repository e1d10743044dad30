package org.huiyin.office;

import java.util.Optional;
import java.util.UUID;
import org.huiyin.procedure.OfficeId;

/**
 * An office (机关、单位) as it stands today: a node of the tree.
 *
 * @param id stands for the office inside the program and never leaves it
 * @param code the public code; lasts as long as the office and is never given out again
 * @param name in Chinese, as on its door
 * @param nameEn in English where one is known
 * @param kind what sort of body it is
 * @param above the office one level up (上一级), empty at the top of a tree
 * @param open whether its channels, address, times and rules are published, so that it takes
 *     filings (Art. 18(1))
 * @param profile the rules profile set for it and all below, empty where the office above decides
 */
public record Office(
        UUID id,
        OfficeId code,
        String name,
        Optional<String> nameEn,
        OfficeKind kind,
        Optional<OfficeId> above,
        boolean open,
        Optional<String> profile) {

    /** The name in English where wanted and known, else in Chinese. */
    public String name(boolean english) {
        return english ? nameEn.orElse(name) : name;
    }
}
