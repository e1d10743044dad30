package org.huiyin.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.huiyin.intake.Given;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to write, or the receipt that came of it.
 *
 * @param key the idempotency key it will be filed under, so that it is filed once
 * @param at the page on which it was left
 * @param receipt null until it was filed; then nothing else is left in it
 */
public record Draft(
        String key, String at, Given given, List<StagedPaper> papers, @Nullable Receipt receipt) {

    /** How many files one petition may bring. */
    public static final int PAPERS = 20;

    public Draft {
        papers = List.copyOf(papers);
    }

    /** A new one, in which nothing is written. */
    public static Draft blank(String key, String at, Given given) {
        return new Draft(key, at, given, List.of(), null);
    }

    public Draft leftAt(String page) {
        return new Draft(key, page, given, papers, receipt);
    }

    public Draft with(Given rewritten) {
        return new Draft(key, at, rewritten, papers, receipt);
    }

    public Draft withPapers(List<StagedPaper> more) {
        List<StagedPaper> all = new ArrayList<>(papers);
        all.addAll(more);
        return new Draft(key, at, given, all, receipt);
    }

    public Draft withoutPaper(UUID id) {
        return new Draft(
                key,
                at,
                given,
                papers.stream().filter(paper -> !paper.id().equals(id)).toList(),
                receipt);
    }

    /** What is left after filing. */
    public Draft filed(Receipt given) {
        return new Draft(key, at, Given.nothing(), List.of(), given);
    }

    /** Whether it was filed. */
    public boolean done() {
        return receipt != null;
    }

    /** Tells nothing of what was written. */
    @Override
    public String toString() {
        return "Draft[" + (done() ? "filed" : "open") + "]";
    }
}
