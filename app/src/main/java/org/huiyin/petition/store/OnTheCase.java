package org.huiyin.petition.store;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.DisputedEntry;
import org.huiyin.procedure.Errand;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Oversight;
import org.huiyin.procedure.Promised;

/** The offices that have, or had, a part in a case, and so keep it in sight. */
final class OnTheCase {

    private OnTheCase() {}

    /**
     * Each at least once: those on its way, and those that review, assist, promise or supervise.
     */
    static Stream<OfficeId> offices(Matter matter) {
        return Stream.of(
                        matter.hops().stream().map(Hop::office),
                        matter.hops().stream().map(Hop::from).flatMap(Optional::stream),
                        matter.aftermath().appeals().stream().map(Appeal::office),
                        matter.aftermath().promises().stream().map(Promised::office),
                        matter.inquiry().errands().stream().map(Errand::office),
                        matter.ties().told().stream(),
                        oversight(matter.oversight()))
                .flatMap(offices -> offices);
    }

    private static Stream<OfficeId> oversight(Oversight oversight) {
        return Stream.of(
                        oversight.files().stream().map(file -> file.opening().office()),
                        oversight.files().stream()
                                .flatMap(file -> file.opening().supervisor().stream()),
                        oversight.disputes().stream()
                                .map(DisputedEntry::office)
                                .flatMap(Optional::stream),
                        oversight.suggestions().stream()
                                .flatMap(one -> Stream.of(one.by(), one.to())))
                .flatMap(offices -> offices);
    }
}
