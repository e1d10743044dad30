package org.huiyin.casework.web;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Aftermath;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.PromiseEvent;
import org.huiyin.procedure.Promised;
import org.huiyin.procedure.ReturnCall;
import org.springframework.stereotype.Component;

/** What follows an answer: appeals, promises, return calls. */
@Component
class AnswerState {

    private final StateLines lines;

    AnswerState(StateLines lines) {
        this.lines = lines;
    }

    Stream<StateBlock> of(CaseFile file) {
        Aftermath after = file.state().matter().aftermath();
        return Stream.of(
                new StateBlock("appeals", after.appeals().stream().map(this::appeal).toList()),
                new StateBlock(
                        "promises",
                        IntStream.rangeClosed(1, after.promises().size())
                                .mapToObj(n -> promise(n, after.promises().get(n - 1), file))
                                .toList()),
                new StateBlock("calls", after.calls().stream().map(this::call).toList()));
    }

    private StateLine appeal(Appeal appeal) {
        StateLines.Line line =
                lines.of(appeal.asked().level())
                        .fact("decides", lines.office(appeal.office()))
                        .fact("asked", lines.day(appeal.asked().on()));
        if (appeal.asked().late()) {
            line.fact(
                    appeal.undecided()
                            ? "appeal.late.open"
                            : appeal.refused() ? "appeal.late.refused" : "appeal.late.admitted");
        }
        line.on("appeal.drafted", appeal.draft().map(Appeal.Draft::on))
                .on("appeal.signed", appeal.signature().map(Opinion.Signature::on))
                .on("appeal.laid-open", appeal.laidOpenOn())
                .on("appeal.served", appeal.service().map(Opinion.Service::on))
                .on("appeal.redo", appeal.draft().flatMap(Appeal.Draft::redoBy));
        return mark(line, appeal).end();
    }

    private static StateLines.Line mark(StateLines.Line line, Appeal appeal) {
        if (appeal.refused()) {
            return line.mark("quiet", "appeal.not-admitted");
        }
        return appeal.outcome().isPresent()
                ? line.mark("good", appeal.outcome().get())
                : line.mark("soon", "appeal.open");
    }

    private StateLine promise(int number, Promised promise, CaseFile file) {
        StateLines.Line line =
                lines.of("promise.number", number, what(promise, file))
                        .fact("owes", lines.office(promise.office()))
                        .fact("promise.request", promise.request().number());
        if (promise.kept()) {
            return line.due(promise.due(), promise.keptOn()).mark("good", "promise.kept").end();
        }
        if (promise.confirmed().isPresent()) {
            return line.fact("due", lines.day(promise.due()))
                    .on("promise.claimed", promise.keptOn())
                    .mark("late", "promise.denied")
                    .end();
        }
        return promise.keptOn().isPresent()
                ? line.due(promise.due(), promise.keptOn())
                        .mark("soon", "promise.unconfirmed")
                        .end()
                : line.due(promise.due(), promise.keptOn()).end();
    }

    /** In its own words where it has some, else in those of the request that it answers. */
    static String what(Promised promise, CaseFile file) {
        return promise.text()
                .flatMap(_ -> own(promise, file))
                .orElseGet(() -> file.view().requests().get(promise.request().number() - 1).text());
    }

    private static Optional<String> own(Promised promise, CaseFile file) {
        return file.timeline().stream()
                .filter(entry ->
                        entry.event().orElse(null) instanceof PromiseEvent.PromiseMade made
                                && made.text().equals(promise.text()))
                .flatMap(entry -> entry.words().stream())
                .map(Entry.Said::text)
                .findFirst();
    }

    private StateLine call(ReturnCall call) {
        return lines.of(Clock.FOLLOW_UP)
                .fact("owes", lines.office(call.office()))
                .fact("asked", lines.day(call.plannedOn()))
                .due(call.due(), call.doneOn())
                .end();
    }
}
