package org.huiyin.intake;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.Session;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Rejected;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every door does with a petition: see who may file it, check it, file it once. */
@Component
public final class Intake {

    private final Checks checks;
    private final Petitions petitions;
    private final Documents documents;
    private final LegalTime time;

    Intake(Checks checks, Petitions petitions, Documents documents, LegalTime time) {
        this.checks = checks;
        this.petitions = petitions;
        this.documents = documents;
        this.time = time;
    }

    /**
     * Passes who may file such a petition: anybody online, staff who register also what came in
     * otherwise.
     *
     * @throws Problem 403
     */
    public void refuseUnlessAllowed(Given given, @Nullable SignedIn staff) {
        boolean allowed =
                staff == null
                        ? !cameInOtherwise(given.channel())
                        : Permissions.staffMay(staff.roles(), Act.Register.class);
        if (!allowed) {
            throw Problem.forbidden();
        }
    }

    private static boolean cameInOtherwise(@Nullable String channel) {
        for (Channel known : Channel.values()) {
            if (known != Channel.ONLINE && known.name().equals(channel)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks what was given at the door of whoever files it.
     *
     * @param pictured whether a picture of the letter, its envelope or the fax sheet comes with it
     */
    public Checked check(Given given, boolean pictured, @Nullable SignedIn staff) {
        if (staff == null) {
            return checks.check(given, Standing.ANYBODY);
        }
        return checks.check(given, pictured ? Standing.STAFF_WITH_ORIGINAL : Standing.STAFF);
    }

    /**
     * Files a petition with its papers, in one transaction.
     *
     * @throws Problem as {@link Petitions#file(Filing, Filer, Optional)}; 413 when the papers hold
     *     too much together
     */
    public Filed file(
            Filing filing, Papers papers, @Nullable SignedIn staff, Optional<String> key) {
        Filer filer = staff == null ? Filer.petitioner() : Filer.staff(staff);
        Optional<StaffId> by = Optional.ofNullable(staff).map(SignedIn::publicId);
        return petitions.file(filing, filer, key, alongside(papers, by));
    }

    private Alongside alongside(Papers papers, Optional<StaffId> by) {
        if (papers.equals(Papers.none())) {
            return Alongside.NOTHING;
        }
        return (session, key) -> {
            store(session, key, papers.originals(), entry(DocumentKind.ENVELOPE, by));
            store(session, key, papers.evidence(), entry(DocumentKind.EVIDENCE, by));
        };
    }

    private Documents.Entry entry(DocumentKind kind, Optional<StaffId> by) {
        return new Documents.Entry(kind, by, time.now());
    }

    private void store(
            Session session, PetitionKey key, List<Attachment> papers, Documents.Entry entry) {
        for (Attachment paper : papers) {
            if (documents.store(session, key, paper, entry) instanceof Rejected rejected) {
                throw rejected.problem();
            }
        }
    }
}
