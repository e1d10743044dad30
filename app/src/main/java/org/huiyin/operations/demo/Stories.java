package org.huiyin.operations.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.Kind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Invented matters, told of invented places.
 *
 * @param notice that all of it is invented
 * @param lines what people say in every story
 * @param asides what is said in some of them
 * @param places what stands for {@code {place}}
 * @param stories one for each kind of matter
 */
record Stories(
        String notice, Lines lines, Asides asides, List<String> places, List<Story> stories) {

    private static final String FILE = "/operations/demo/stories.json";

    /** What is said in every story: by the petitioner of themselves, and in the acts. */
    record Lines(String person, String phone, String transfer, String assign, String heard) {}

    /** What is said beside the main way. */
    record Asides(
            String forum,
            String referred,
            String urgent,
            String contribution,
            String hearingPlace,
            String hearingMembers,
            String kept,
            String appeal,
            String reviewFacts,
            String reviewBasis) {}

    /**
     * One kind of matter.
     *
     * @param category code of the subject
     * @param facts what the opinion finds
     */
    record Story(
            String category,
            String title,
            String narrative,
            List<String> requests,
            Kind kind,
            Finding finding,
            String facts,
            String legalBasis) {

        private Story told(String place, String month, String count) {
            return new Story(
                    category,
                    fill(title, place, month, count),
                    fill(narrative, place, month, count),
                    requests,
                    kind,
                    finding,
                    fill(facts, place, month, count),
                    legalBasis);
        }

        private static String fill(String text, String place, String month, String count) {
            return text.replace("{place}", place)
                    .replace("{month}", month)
                    .replace("{count}", count);
        }
    }

    static Stories read() {
        try (InputStream file =
                Objects.requireNonNull(Stories.class.getResourceAsStream(FILE), FILE)) {
            return JsonMapper.shared().readValue(file, Stories.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those stories alone that a house has somebody to answer. */
    Stories only(Predicate<Story> wanted) {
        return new Stories(notice, lines, asides, places, stories.stream().filter(wanted).toList());
    }

    /** The story of this turn, in some place, month and number. */
    Story tell(int turn, RandomGenerator random) {
        return stories.get(turn % stories.size())
                .told(
                        places.get(random.nextInt(places.size())),
                        random.nextInt(1, 13) + "",
                        random.nextInt(3, 40) + "");
    }
}
