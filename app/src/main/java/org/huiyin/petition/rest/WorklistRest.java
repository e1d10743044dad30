package org.huiyin.petition.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.petition.Worklists;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is to do. */
@RestController
class WorklistRest {

    private static final int LAST_PAGE = 10_000;

    private final Worklists worklists;

    WorklistRest(Worklists worklists) {
        this.worklists = worklists;
    }

    /** One page of a queue, what is due first first. */
    @GetMapping("/api/v1/worklist")
    Worklists.Page page(
            @RequestParam(defaultValue = "OFFICE") String queue,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(defaultValue = "0") int page,
            @CurrentStaff @Nullable SignedIn staff) {
        if (staff == null) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED);
        }
        if (page < 0 || page > LAST_PAGE) {
            throw Problem.invalid("page", "shell.field.value");
        }
        return worklists.page(
                staff,
                queue(queue),
                Optional.ofNullable(office).map(WorklistRest::office),
                Optional.ofNullable(due).map(WorklistRest::day),
                page);
    }

    private static Worklists.Queue queue(String name) {
        return Arrays.stream(Worklists.Queue.values())
                .filter(queue -> queue.name().equalsIgnoreCase(name))
                .findAny()
                .orElseThrow(() -> Problem.invalid("queue", "shell.field.choice", queues()));
    }

    private static String queues() {
        return Arrays.stream(Worklists.Queue.values())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static OfficeId office(String code) {
        if (code.isBlank()) {
            throw Problem.invalid("office", "shell.field.blank");
        }
        return new OfficeId(code);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.invalid("due", "shell.field.date");
        }
    }
}
