package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.Matter;
import org.springframework.stereotype.Component;

/**
 * What stands beside the way of a case.
 *
 * @param urgentSince since when the matter is urgent (Art. 25)
 * @param blocks only those in which something stands
 */
public record CaseState(Optional<LocalDate> urgentSince, List<StateBlock> blocks) {

    public CaseState {
        blocks = List.copyOf(blocks);
    }

    /** Reads it from a case. */
    @Component
    record Reader(InquiryState inquiry, AnswerState answer, OversightState oversight) {

        /**
         * @param people names of staff by opaque id
         */
        CaseState of(CaseFile file, Map<String, String> people) {
            Matter matter = file.state().matter();
            return new CaseState(
                    matter.ties().urgentOn(),
                    Stream.of(inquiry.of(matter), answer.of(file), oversight.of(matter, people))
                            .flatMap(blocks -> blocks)
                            .filter(block -> !block.lines().isEmpty())
                            .toList());
        }
    }
}
