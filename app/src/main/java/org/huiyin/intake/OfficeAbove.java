package org.huiyin.intake;

import java.util.Optional;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.springframework.stereotype.Component;

/** Where to go past an office: the nearest one above it that takes petitions. */
@Component
public final class OfficeAbove {

    private final Offices offices;

    OfficeAbove(Offices offices) {
        this.offices = offices;
    }

    /**
     * The office above, else the bureau that receives what names no office.
     *
     * @return empty where there is none but the office itself
     */
    public Optional<OfficeId> of(OfficeId office) {
        Optional<Office> above = offices.above(office);
        while (above.filter(one -> !one.open()).isPresent()) {
            above = above.flatMap(one -> offices.above(one.code()));
        }
        return above.or(offices::rootBureau)
                .filter(Office::open)
                .map(Office::code)
                .filter(code -> !code.equals(office));
    }
}
