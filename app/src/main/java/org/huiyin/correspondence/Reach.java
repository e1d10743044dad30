package org.huiyin.correspondence;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MediationEvent;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.PetitionEvent;

/**
 * Which letters reach the petitioner: those that are for them, of entries that they may see; an
 * opinion when it was served, because to fetch its letter serves nothing. What offices write to
 * each other stays with them.
 */
final class Reach {

    private Reach() {}

    /** Whether the letter of an entry is the petitioner's to read. */
    static boolean petitioner(CaseFile file, int entry) {
        return file.timeline()
                .get(entry - 1)
                .event()
                .filter(event -> petitioner(file, entry, event))
                .isPresent();
    }

    private static boolean petitioner(CaseFile file, int entry, PetitionEvent event) {
        Matter matter = file.state().matter();
        return switch (event) {
            case PetitionEvent.Accepted _,
                    PetitionEvent.Declined _,
                    PetitionEvent.ExtensionApproved _,
                    HandOverEvent.Referred _,
                    InquiryEvent.HearingCalled _,
                    InquiryEvent.HearingHeld _,
                    MediationEvent.AgreementRecorded _ ->
                    true;
            case PetitionEvent.OpinionSigned _ ->
                    served(
                            file,
                            entry,
                            matter.opinions().stream()
                                    .filter(one -> one.signature().isPresent())
                                    .map(Opinion::service)
                                    .toList());
            case AppealEvent.ReviewSigned _ ->
                    served(
                            file,
                            entry,
                            matter.aftermath().appeals().stream()
                                    .filter(one -> one.signature().isPresent())
                                    .map(Appeal::service)
                                    .toList());
            default -> false;
        };
    }

    /**
     * Whether what was signed in an entry was served.
     *
     * @param services of all that was signed in this way, oldest first
     */
    private static boolean served(
            CaseFile file, int entry, List<Optional<Opinion.Service>> services) {
        String type = file.timeline().get(entry - 1).type();
        int place =
                (int)
                        file.timeline().subList(0, entry - 1).stream()
                                .map(Entry::type)
                                .filter(type::equals)
                                .count();
        return place < services.size() && services.get(place).isPresent();
    }
}
