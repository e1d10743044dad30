package org.huiyin.casework.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.DisputedEntry;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.Oversight;
import org.huiyin.procedure.Recusal;
import org.huiyin.procedure.Speaker;
import org.huiyin.procedure.Suggestion;
import org.huiyin.procedure.SupervisionEvent;
import org.huiyin.procedure.SupervisionFile;
import org.huiyin.procedure.Ties;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** What others decide about a case, and what stands beside it. */
@Component
class OversightState {

    private final StateLines lines;

    OversightState(StateLines lines) {
        this.lines = lines;
    }

    /**
     * @param people names of staff by opaque id
     */
    Stream<StateBlock> of(Matter matter, Map<String, String> people) {
        Oversight oversight = matter.oversight();
        Ties ties = matter.ties();
        return Stream.of(
                new StateBlock(
                        "disputes", oversight.disputes().stream().map(this::dispute).toList()),
                new StateBlock(
                        "recusals",
                        oversight.recusals().stream().map(one -> recusal(one, people)).toList()),
                new StateBlock("files", oversight.files().stream().map(this::file).toList()),
                new StateBlock(
                        "suggestions",
                        oversight.suggestions().stream().map(this::suggestion).toList()),
                new StateBlock(
                        "ties",
                        Stream.concat(
                                        ties.joinedInto().stream().map(to -> tie("tie.joined", to)),
                                        ties.links().stream().map(to -> tie("tie.linked", to)))
                                .toList()),
                new StateBlock("speakers", ties.speakers().stream().map(this::speaker).toList()));
    }

    private StateLine dispute(DisputedEntry dispute) {
        StateLines.Line line =
                lines.of("dispute.entry", dispute.entry())
                        .fact("since", lines.day(dispute.on()))
                        .fact("decides", lines.office(dispute.office()));
        return (dispute.settledOn().isPresent()
                        ? line.mark("good", "settled", lines.day(dispute.settledOn().get()))
                        : line.mark("soon", "waiting"))
                .end();
    }

    private StateLine recusal(Recusal recusal, Map<String, String> people) {
        String id = recusal.staff().value();
        StateLines.Line line =
                lines.of("recusal.of", people.getOrDefault(id, id))
                        .fact("asked", lines.day(recusal.on()));
        if (recusal.recused().isEmpty()) {
            return line.mark("soon", "waiting").end();
        }
        return (recusal.recused().get()
                        ? line.mark("good", "recusal.out")
                        : line.mark("quiet", "recusal.stays"))
                .end();
    }

    private StateLine file(SupervisionFile file) {
        SupervisionEvent.SupervisionOpened opening = file.opening();
        StateLines.Line line =
                lines.of(opening.ground())
                        .fact("owes", lines.office(opening.office()))
                        .fact("closes", lines.office(opening.supervisor()))
                        .fact("since", lines.day(opening.on()));
        opening.clock()
                .ifPresent(clock ->
                        line.fact(
                                "file.missed",
                                lines.law().word(clock),
                                opening.missed().map(lines::day).orElse("")));
        line.on("file.answered", file.answeredOn());
        if (file.closedOn().isPresent()) {
            return line.mark("quiet", "file.closed", lines.day(file.closedOn().get())).end();
        }
        return file.answeredOn().isPresent()
                ? line.mark("soon", "file.to-close").end()
                : line.due(opening.due(), Optional.empty()).end();
    }

    private StateLine suggestion(Suggestion suggestion) {
        return lines.of("suggestion.by", lines.office(suggestion.by()))
                .fact("owes", lines.office(suggestion.to()))
                .fact("since", lines.day(suggestion.madeOn()))
                .due(suggestion.due(), suggestion.answeredOn())
                .end();
    }

    private StateLine tie(String key, MatterNumber to) {
        return lines.of(key, new PetitionNumber(to.digits()).toString()).related(to.digits()).end();
    }

    private StateLine speaker(Speaker speaker) {
        return lines.of(speaker.role())
                .fact("speaker.entry", speaker.entry())
                .on("speaker.until", speaker.until())
                .end();
    }
}
