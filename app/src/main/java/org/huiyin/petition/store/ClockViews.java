package org.huiyin.petition.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.ClockView;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Words;

/** Certificates as they are shown. */
final class ClockViews {

    private ClockViews() {}

    /** Of a petition just filed, which nobody has extended. */
    static List<ClockView> of(List<ClockCertificate> clocks) {
        return of(clocks, Map.of());
    }

    static List<ClockView> of(List<ClockCertificate> clocks, Map<Words, String> texts) {
        return clocks.stream().map(clock -> of(clock, texts)).toList();
    }

    private static ClockView of(ClockCertificate clock, Map<Words, String> texts) {
        return new ClockView(
                clock.clock(),
                clock.owedBy().map(OfficeId::code),
                clock.article(),
                clock.startedBy(),
                clock.startedOn(),
                clock.length(),
                clock.unit(),
                clock.lastDay(),
                clock.skipped(),
                clock.extension().map(extension -> extended(extension, texts)),
                clock.pausedDays() == 0 ? Optional.empty() : Optional.of(clock.pausedDays()),
                clock.pauses(),
                clock.provisional(),
                clock.doneOn());
    }

    private static ClockView.ExtendedBy extended(
            ClockCertificate.Extension extension, Map<Words, String> texts) {
        return new ClockView.ExtendedBy(
                extension.days(),
                extension.on(),
                extension.by() instanceof Actor.Staff staff
                        ? Optional.of(staff.id().value())
                        : Optional.empty(),
                Optional.ofNullable(texts.get(extension.reason())));
    }
}
