package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.Names;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Makes rows of what the worklist gives: names in place of ids, days in place of dates. */
@Component
class CaseRows {

    private static final Set<Status> UNDECIDED =
            Set.of(Status.RECEIVED, Status.TRANSFERRED, Status.ASSIGNED);

    private final StaffNames staffNames;
    private final Names names;
    private final LegalTime time;

    CaseRows(StaffNames staffNames, Names names, LegalTime time) {
        this.staffNames = staffNames;
        this.names = names;
        this.time = time;
    }

    List<CaseRow> of(List<Worklists.Item> items, SignedIn reader) {
        Map<String, String> people =
                staffNames.of(
                        items.stream()
                                .flatMap(item ->
                                        Stream.concat(
                                                item.lead().stream(), item.handler().stream()))
                                .toList());
        boolean assigns = Permissions.staffMay(reader.roles(), Act.Assign.class);
        LocalDate today = time.today();
        return items.stream()
                .map(item ->
                        new CaseRow(
                                item,
                                new PetitionNumber(item.number()).toString(),
                                Optional.of(new OfficeId(item.office()))
                                        .filter(office -> !office.equals(reader.office()))
                                        .map(names::office),
                                item.lead().map(people::get),
                                item.handler().map(people::get),
                                item.due().map(due -> DaysLeft.until(due, today)),
                                assigns && isUndecidedHere(item, reader)))
                .toList();
    }

    private static boolean isUndecidedHere(Worklists.Item item, SignedIn reader) {
        return UNDECIDED.contains(item.status()) && item.office().equals(reader.office().code());
    }
}
