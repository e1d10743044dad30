package org.huiyin.insight.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.office.Offices;
import org.huiyin.petition.Ratings;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What petitioners think of the answers of one's own office and those below, quarter by quarter;
 * and what they wrote for the office above, to that office.
 */
@Controller
class RatingsPage {

    private final Ratings ratings;
    private final Offices offices;

    RatingsPage(Ratings ratings, Offices offices) {
        this.ratings = ratings;
        this.offices = offices;
    }

    /**
     * One quarter.
     *
     * @param own of the reader's office; empty where there are too few
     * @param below of the offices below it, those with enough
     */
    public record Shown(Ratings.Quarter quarter, List<Line> own, List<Line> below) {}

    /** An office with its name. */
    public record Line(String office, Ratings.Total total) {}

    /** What somebody wrote about an answer of an office below. */
    public record Words(String office, Ratings.Quarter quarter, String text) {

        @Override
        public String toString() {
            return "Words[" + office + "]";
        }
    }

    @GetMapping("/insight/ratings")
    String show(@CurrentStaff SignedIn me, Model model) {
        List<Ratings.Total> totals = ratings.totals(me);
        model.addAttribute("office", me.officeName());
        model.addAttribute("least", Ratings.LEAST);
        model.addAttribute(
                "quarters",
                ratings.quarters().stream()
                        .map(quarter ->
                                new Shown(
                                        quarter,
                                        lines(totals, quarter, me.office(), true),
                                        lines(totals, quarter, me.office(), false)))
                        .toList());
        model.addAttribute(
                "words",
                ratings.words(me).stream()
                        .map(one -> new Words(name(one.office()), one.quarter(), one.text()))
                        .toList());
        return "insight/ratings";
    }

    private List<Line> lines(
            List<Ratings.Total> totals, Ratings.Quarter quarter, OfficeId mine, boolean own) {
        return totals.stream()
                .filter(total -> total.quarter().equals(quarter))
                .filter(total -> total.office().equals(mine) == own)
                .map(total -> new Line(name(total.office()), total))
                .toList();
    }

    private String name(OfficeId office) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return Optional.of(office)
                .flatMap(offices::byCode)
                .map(known -> known.name(english))
                .orElse(office.code());
    }
}
