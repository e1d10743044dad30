package org.huiyin.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Rejected;
import org.huiyin.intake.Papers;
import org.huiyin.intake.Uploads;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.StagedPaper;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The papers that wait with a draft: looked at when they come, put on file with the petition. */
@Component
final class Staging {

    private final Drafts drafts;
    private final Documents documents;

    Staging(Drafts drafts, Documents documents) {
        this.drafts = drafts;
        this.documents = documents;
    }

    /**
     * What came of adding files.
     *
     * @param draft with those that were taken; not saved yet
     * @param errors why others were not
     */
    record Added(Draft draft, FieldErrors errors) {}

    /**
     * Lays files beside a draft.
     *
     * @param files null where the form sent none
     * @param field what the form calls them
     * @param original whether they picture the letter, its envelope or the fax sheet
     */
    Added add(
            DraftKey key,
            Draft draft,
            @Nullable List<MultipartFile> files,
            String field,
            boolean original) {
        List<StagedPaper> taken = new ArrayList<>();
        FieldErrors errors = FieldErrors.none();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (file.isEmpty() && name.isEmpty()) {
                continue;
            }
            if (draft.papers().size() + taken.size() == Draft.PAPERS) {
                errors = errors.and(FieldError.of(field, "intake.error.papers", Draft.PAPERS));
                break;
            }
            switch (documents.inspect(file)) {
                case Attachment paper ->
                        taken.add(stage(key, paper, Uploads.content(file), original));
                case Rejected rejected -> errors = errors.and(rejected.at(field));
            }
        }
        return new Added(draft.withPapers(taken), errors);
    }

    private StagedPaper stage(DraftKey key, Attachment paper, byte[] content, boolean original) {
        StagedPaper staged =
                new StagedPaper(UUID.randomUUID(), paper.name(), paper.size(), original);
        drafts.stage(key, staged.id(), content);
        return staged;
    }

    /** Takes a paper away from a draft; the draft is not saved yet. */
    Draft remove(DraftKey key, Draft draft, UUID paper) {
        drafts.unstage(key, paper);
        return draft.withoutPaper(paper);
    }

    /** The papers of a draft, ready to go on file with it. */
    Papers papers(DraftKey key, Draft draft) {
        List<Attachment> originals = new ArrayList<>();
        List<Attachment> evidence = new ArrayList<>();
        for (StagedPaper staged : draft.papers()) {
            byte[] content = drafts.staged(key, staged.id()).orElseThrow(Problem::stale);
            switch (documents.inspect(staged.name(), content)) {
                case Attachment paper -> (staged.original() ? originals : evidence).add(paper);
                case Rejected rejected -> throw rejected.problem();
            }
        }
        return new Papers(originals, evidence);
    }
}
