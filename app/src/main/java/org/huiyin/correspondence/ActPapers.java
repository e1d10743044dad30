package org.huiyin.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Rejected;
import org.huiyin.petition.ActPart;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PlainActs;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The papers that come with an act and go on file in its transaction. */
@Component
public final class ActPapers {

    /** The field of the form, and the part of an API request. */
    public static final String FIELD = "papers";

    /**
     * The acts that may bring papers, and what these prove; so may any that a signed paper stands
     * for, and no other.
     */
    private static final Map<String, DocumentKind> KINDS =
            Map.of(
                    "note", DocumentKind.EVIDENCE,
                    "supplement", DocumentKind.EVIDENCE,
                    "serve", DocumentKind.SERVICE_PROOF,
                    "serve-review", DocumentKind.SERVICE_PROOF);

    private final Documents documents;
    private final LegalTime time;

    ActPapers(Documents documents, LegalTime time) {
        this.documents = documents;
        this.time = time;
    }

    /** Whether staff may bring papers with an act of this name. */
    public static boolean goWith(String act) {
        return kind(act).isPresent();
    }

    private static Optional<DocumentKind> kind(String act) {
        return PlainActs.type(act)
                        .map(ActPart::of)
                        .filter(parts -> parts.stream().anyMatch(ActPart::signedPaper))
                        .isPresent()
                ? Optional.of(DocumentKind.SIGNED_PAPER)
                : Optional.ofNullable(KINDS.get(act));
    }

    /** What papers prove that this caller brings; petitioners bring them with added facts. */
    private static Optional<DocumentKind> kind(String act, Caller caller) {
        return kind(act)
                .filter(kind -> !(caller instanceof Caller.Holder) || act.equals("supplement"));
    }

    /**
     * What puts the papers on file.
     *
     * @param files as they were sent; a file field left empty sends one without a name
     * @throws Problem 400 when one of them cannot be taken, or none goes with this act
     */
    public Alongside with(String act, List<MultipartFile> files, Caller caller) {
        List<Attachment> attachments = inspected(files);
        if (attachments.isEmpty()) {
            return Alongside.NOTHING;
        }
        DocumentKind kind =
                kind(act, caller)
                        .orElseThrow(
                                () -> Problem.invalid(FIELD, "correspondence.papers.not-with-act"));
        return (session, key) -> {
            var entry = new Documents.Entry(kind, staff(caller), time.now());
            for (Attachment attachment : attachments) {
                if (documents.store(session, key, attachment, entry) instanceof Rejected no) {
                    throw Problem.invalid(FieldErrors.of(no.at(FIELD)));
                }
            }
        };
    }

    private static Optional<StaffId> staff(Caller caller) {
        return caller instanceof Caller.Staff(var staff)
                ? Optional.of(staff.publicId())
                : Optional.empty();
    }

    private List<Attachment> inspected(List<MultipartFile> files) {
        List<Attachment> attachments = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                switch (documents.inspect(file)) {
                    case Attachment attachment -> attachments.add(attachment);
                    case Rejected no -> errors.add(no.at(FIELD));
                }
            }
        }
        new FieldErrors(errors).refuseIfAny();
        return attachments;
    }
}
