package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The opinion (信访处理意见书): a draft, then a signed answer, then a served one.
 *
 * @param draft its contents
 * @param check what somebody else thought of the draft, where they were asked
 * @param signature by the head of office
 * @param laidOpenOn since when the petitioner can open it electronically; proves nothing yet
 * @param service that it reached the petitioner, proved
 * @param rating what the petitioner thinks of it
 */
public record Opinion(
        Draft draft,
        Optional<Check> check,
        Optional<Signature> signature,
        Optional<LocalDate> laidOpenOn,
        Optional<Service> service,
        Optional<Rating> rating) {

    /**
     * What it says.
     *
     * @param drafters everyone who had a hand in it, the last one last; none of them signs
     * @param on when it was last drafted
     * @param answers request by request
     */
    public record Draft(List<StaffId> drafters, LocalDate on, List<Act.Answer> answers) {
        public Draft {
            drafters = List.copyOf(drafters);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A check of the draft.
     *
     * @param on when
     * @param passed whether it can be signed as it is
     */
    public record Check(LocalDate on, boolean passed) {}

    /** Who answers for it with their name, and since when. */
    public record Signature(StaffId by, LocalDate on) {}

    /**
     * Proved receipt of the opinion.
     *
     * @param manner how it got there
     * @param on the day it did
     * @param proof the signed sheet or return receipt; none where the petitioner opened it
     */
    public record Service(ServiceManner manner, LocalDate on, Optional<Words> proof) {}

    /**
     * The petitioner's rating.
     *
     * @param on when it was given or last changed
     * @param manner how they were treated, 1 to 5
     * @param result what came of it, 1 to 5
     * @param text words for the office above only
     */
    public record Rating(LocalDate on, int manner, int result, Optional<Words> text) {}

    /** The day it reached the petitioner or was laid open to them, whichever came first. */
    public Optional<LocalDate> givenOn() {
        return Stream.concat(laidOpenOn.stream(), service.map(Service::on).stream())
                .min(LocalDate::compareTo);
    }

    /** Everyone who wrote or signed it. */
    Stream<StaffId> authors() {
        return Stream.concat(draft.drafters().stream(), signature.map(Signature::by).stream());
    }

    static Opinion drafted(Draft draft) {
        return new Opinion(
                draft,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Opinion checked(Check by) {
        return new Opinion(draft, Optional.of(by), signature, laidOpenOn, service, rating);
    }

    /** The service was no service: nothing proves that it reached the petitioner. */
    Opinion notServed() {
        return new Opinion(draft, check, signature, laidOpenOn, Optional.empty(), Optional.empty());
    }

    Opinion signed(Signature by) {
        return new Opinion(draft, check, Optional.of(by), laidOpenOn, service, rating);
    }

    Opinion laidOpen(LocalDate on) {
        return new Opinion(draft, check, signature, Optional.of(on), service, rating);
    }

    Opinion served(Service proved) {
        return new Opinion(draft, check, signature, laidOpenOn, Optional.of(proved), rating);
    }

    Opinion rated(Rating given) {
        return new Opinion(draft, check, signature, laidOpenOn, service, Optional.of(given));
    }
}
