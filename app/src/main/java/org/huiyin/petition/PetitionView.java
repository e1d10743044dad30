package org.huiyin.petition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.Status;

/**
 * Where a petition stands, for one reader. No persons: those are in the vault.
 *
 * @param number twelve digits
 * @param kind the petition's as a whole: a claim if anything in it is one
 * @param category code of the subject
 * @param office code of the office that answers now
 * @param lead opaque id of the lead official
 * @param handler opaque id of the handler
 * @param acts names of the acts that this reader may do now
 * @param documents ids of the documents that this reader may open now
 * @param appeals reviews and re-reviews, the oldest first
 * @param promises those that have reached this reader, in the order made
 * @param supervision files on offices, the oldest first
 * @param erasedOn when its words, persons and papers were erased, its time to be kept being over
 * @param version how many entries there are: what {@code ETag} and {@code If-Match} carry
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PetitionView(
        String number,
        Status status,
        String title,
        Kind kind,
        Optional<String> category,
        String office,
        List<RequestView> requests,
        Optional<String> lead,
        Optional<String> handler,
        List<String> acts,
        List<ClockView> clocks,
        List<String> documents,
        List<AppealView> appeals,
        List<PromiseView> promises,
        List<SupervisionView> supervision,
        Optional<LocalDate> erasedOn,
        @JsonIgnore int version) {

    public PetitionView {
        requests = List.copyOf(requests);
        acts = List.copyOf(acts);
        clocks = List.copyOf(clocks);
        documents = List.copyOf(documents);
        appeals = List.copyOf(appeals);
        promises = List.copyOf(promises);
        supervision = List.copyOf(supervision);
    }

    /**
     * One thing asked for.
     *
     * @param id its number within the petition, from 1
     * @param finding the answer, once this reader may know it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record RequestView(int id, String text, Kind kind, Optional<Finding> finding) {}

    /** As the header {@code ETag} says it. */
    public String etag() {
        return Version.tag(version);
    }

    /** Whether this reader may do the act of this name now. */
    public boolean may(String act) {
        return acts.contains(act);
    }
}
