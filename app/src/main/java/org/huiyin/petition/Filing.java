package org.huiyin.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.vault.Person;

/**
 * A matter as it comes in, in the clear: checked by whoever took it, sealed by {@link
 * Petitions#file}. The same filing under the same idempotency key is filed once, so nothing in it
 * may depend on the moment.
 *
 * @param title at most {@value #TITLE_MAX} characters
 * @param narrative what happened, at most {@value #WORDS_MAX} characters
 * @param requests what is asked for, at least one, in the order asked
 * @param category code of the subject, where one was chosen
 * @param place where it happened, in public words
 * @param office who receives it
 * @param concerns the offices it is about; those of a report of wrongdoing never learn of it
 * @param receivedOn the day of receipt; empty for today, earlier only for letters and fax
 * @param persons who stands behind it; may be nobody
 * @param originalOnFile whether the image of the envelope or sheet is on file
 */
public record Filing(
        Channel channel,
        String title,
        String narrative,
        List<Asked> requests,
        Optional<String> category,
        Optional<String> place,
        OfficeId office,
        List<OfficeId> concerns,
        Optional<LocalDate> receivedOn,
        List<Person> persons,
        boolean originalOnFile) {

    public static final int TITLE_MAX = 200;
    public static final int WORDS_MAX = 20_000;

    public Filing {
        requests = List.copyOf(requests);
        concerns = List.copyOf(concerns);
        persons = List.copyOf(persons);
    }

    /**
     * One thing asked for (诉求).
     *
     * @param kind the petitioner's choice
     */
    public record Asked(String text, Kind kind) {}

    /**
     * Whether it reports wrongdoing beside asking for something else. Its reports then become a
     * petition of their own, sealed, and nothing leads there from the open one.
     */
    public boolean mixed() {
        return requests.stream().map(Filing::isReport).distinct().count() > 1;
    }

    /** What is open of a mixed one: without its reports, and without whom they are about. */
    public Filing open() {
        return with(requests.stream().filter(one -> !isReport(one)).toList(), List.of());
    }

    /** What is sealed of a mixed one. */
    public Filing reports() {
        return with(requests.stream().filter(Filing::isReport).toList(), concerns);
    }

    private static boolean isReport(Asked request) {
        return request.kind() == Kind.REPORT;
    }

    private Filing with(List<Asked> only, List<OfficeId> about) {
        return new Filing(
                channel,
                title,
                narrative,
                only,
                category,
                place,
                office,
                about,
                receivedOn,
                persons,
                originalOnFile);
    }

    /** Tells nothing of what was written or by whom, so that no log line can. */
    @Override
    public String toString() {
        return "Filing[" + channel + "]";
    }
}
