package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Dates;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.springframework.stereotype.Component;

/** Puts the lines of a case's state into words. */
@Component
class StateLines {

    private final LawWords law;
    private final Names names;
    private final Dates dates;
    private final LegalTime time;
    private final Page page;

    StateLines(LawWords law, Names names, Dates dates, LegalTime time, Page page) {
        this.law = law;
        this.names = names;
        this.dates = dates;
        this.time = time;
        this.page = page;
    }

    /** A line that begins with a word of the law. */
    Line of(Enum<?> constant) {
        return new Line(law.word(constant));
    }

    /** A line that begins with a sentence under {@code casework.state}. */
    Line of(String key, Object... args) {
        return new Line(say(key, args));
    }

    LawWords law() {
        return law;
    }

    String office(OfficeId office) {
        return names.office(office);
    }

    String office(Optional<OfficeId> office) {
        return office.map(names::office).orElseGet(() -> say("nobody"));
    }

    String day(LocalDate day) {
        return dates.brief(day);
    }

    LocalDate today() {
        return time.today();
    }

    private String say(String key, Object... args) {
        return page.say(Text.of("casework.state." + key, args));
    }

    /** A line being written. */
    final class Line {

        private final String what;
        private final List<String> facts = new ArrayList<>();
        private Optional<DaysLeft> left = Optional.empty();
        private Optional<StateLine.Mark> mark = Optional.empty();
        private Optional<String> related = Optional.empty();

        private Line(String what) {
            this.what = what;
        }

        Line fact(String key, Object... args) {
            facts.add(say(key, args));
            return this;
        }

        /** A fact with its day, where the day is known. */
        Line on(String key, Optional<LocalDate> day) {
            day.ifPresent(known -> fact(key, day(known)));
            return this;
        }

        /** Owed by that day, unless it was done before. */
        Line due(LocalDate day, Optional<LocalDate> done) {
            if (done.isPresent()) {
                return mark("good", "done", day(done.get())).fact("due", day(day));
            }
            left = Optional.of(DaysLeft.until(day, time.today()));
            return this;
        }

        Line mark(String tone, String key, Object... args) {
            mark = Optional.of(new StateLine.Mark(tone, say(key, args)));
            return this;
        }

        Line mark(String tone, Enum<?> word) {
            mark = Optional.of(new StateLine.Mark(tone, law.word(word)));
            return this;
        }

        /** It leads to another case. */
        Line related(String number) {
            related = Optional.of(number);
            return this;
        }

        StateLine end() {
            return new StateLine(what, facts, left, mark, related);
        }
    }
}
