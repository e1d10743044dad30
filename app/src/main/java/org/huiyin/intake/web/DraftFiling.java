package org.huiyin.intake.web;

import java.util.Optional;
import org.huiyin.intake.Checked;
import org.huiyin.intake.Intake;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.Receipt;
import org.huiyin.intake.draft.StagedPaper;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filing;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a petition of a draft, once, and leaves the receipt in its place. */
@Component
final class DraftFiling {

    private final Drafts drafts;
    private final Staging staging;
    private final Intake intake;

    DraftFiling(Drafts drafts, Staging staging, Intake intake) {
        this.drafts = drafts;
        this.staging = staging;
        this.intake = intake;
    }

    /** What is still wrong with a draft; none where it may be filed. */
    FieldErrors errors(Draft draft, @Nullable SignedIn staff) {
        return switch (check(draft, staff)) {
            case Checked.Sound _ -> FieldErrors.none();
            case Checked.Faulty(FieldErrors errors) -> errors;
        };
    }

    /**
     * Files a draft that has no errors. Pressed twice, at once or one after the other, it gives the
     * same receipt.
     */
    Receipt file(DraftKey key, Draft draft, @Nullable SignedIn staff) {
        if (draft.receipt() != null) {
            return draft.receipt();
        }
        Filing filing = check(draft, staff).orProblem();
        Filed filed =
                intake.file(filing, staging.papers(key, draft), staff, Optional.of(draft.key()));
        Receipt receipt = Receipt.of(filed);
        drafts.save(key, draft.filed(receipt));
        return receipt;
    }

    private Checked check(Draft draft, @Nullable SignedIn staff) {
        boolean pictured = draft.papers().stream().anyMatch(StagedPaper::original);
        return intake.check(draft.given(), pictured, staff);
    }
}
