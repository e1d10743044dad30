package org.huiyin.procedure;

import java.util.Optional;

/** The offices of {@link Cast}, and two that not every case meets. Invented too. */
final class Neighbours implements OfficeTree {

    /** A residents' committee, which decides nothing. */
    static final OfficeId COMMITTEE = new OfficeId("residents-committee");

    /** An office that was merged into another. */
    static final OfficeId MERGED = new OfficeId("county-wages-merged");

    static final Neighbours OFFICES = new Neighbours();

    private Neighbours() {}

    @Override
    public boolean isBureau(OfficeId office) {
        return Cast.OFFICES.isBureau(office);
    }

    @Override
    public Optional<OfficeId> above(OfficeId office) {
        if (office.equals(COMMITTEE)) {
            return Optional.of(Cast.ROADS);
        }
        return office.equals(MERGED) ? Optional.of(Cast.COUNTY) : Cast.OFFICES.above(office);
    }

    @Override
    public OfficeId today(OfficeId office) {
        return office.equals(MERGED) ? Cast.LABOUR : office;
    }

    @Override
    public boolean isCommittee(OfficeId office) {
        return office.equals(COMMITTEE);
    }
}
