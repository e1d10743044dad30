package org.huiyin.insight.rest;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.huiyin.petition.Ratings;
import org.huiyin.procedure.Role;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What petitioners think of the answers, as totals. */
@RestController
class RatingsRest {

    /** As on the page. */
    private static final Set<Role> READERS =
            EnumSet.of(Role.HEAD, Role.LEAD, Role.SUPERVISOR, Role.ANALYST);

    private final Ratings ratings;

    RatingsRest(Ratings ratings) {
        this.ratings = ratings;
    }

    /**
     * The quarters that can be told, and of each the offices with enough ratings.
     *
     * @param least the fewest ratings that are told; an office that is not listed has fewer or none
     */
    record Answer(int least, List<Quarter> quarters) {}

    /** One quarter, e.g. {@code 2026-Q1}, by the day of service. */
    record Quarter(String quarter, List<Office> offices) {}

    /**
     * One office.
     *
     * @param manner how petitioners were treated, the mean of 1 to 5
     * @param result what came of it, the mean of 1 to 5
     */
    record Office(String office, int ratings, BigDecimal manner, BigDecimal result) {}

    /** Of the caller's own office and those below it. */
    @GetMapping("/api/v1/ratings")
    Answer totals(@CurrentStaff @Nullable SignedIn staff) {
        if (staff == null) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED);
        }
        if (staff.roles().stream().noneMatch(READERS::contains)) {
            throw Problem.forbidden();
        }
        List<Ratings.Total> totals = ratings.totals(staff);
        return new Answer(
                Ratings.LEAST,
                ratings.quarters().stream()
                        .map(quarter ->
                                new Quarter(
                                        quarter.year() + "-Q" + quarter.number(),
                                        totals.stream()
                                                .filter(one -> one.quarter().equals(quarter))
                                                .map(RatingsRest::office)
                                                .toList()))
                        .toList());
    }

    private static Office office(Ratings.Total total) {
        return new Office(total.office().code(), total.ratings(), total.manner(), total.result());
    }
}
