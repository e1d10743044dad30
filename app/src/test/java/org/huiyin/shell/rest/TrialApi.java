package org.huiyin.shell.rest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Problem.Kind;
import org.huiyin.shell.Problem.Refusal;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * API methods for the tests that import them, to see how the house answers what goes wrong in them.
 */
@TestComponent
@RestController
@RequestMapping(path = "/api/v1/trial", produces = MediaType.APPLICATION_JSON_VALUE)
class TrialApi {

    enum Colour {
        INK,
        CELADON
    }

    record Item(String text, @Nullable Integer count) {}

    record Body(
            @Nullable String title,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Boolean yes,
            @Nullable List<Item> items) {}

    @PostMapping("/echo")
    Body echo(@RequestBody Body body) {
        return body;
    }

    /** A word of an answer, or one that cannot be written. */
    record Word(boolean breaks) {
        @JsonValue
        String text() {
            if (breaks) {
                throw new IllegalStateException("secret words of the inside");
            }
            return "word";
        }
    }

    @GetMapping("/long")
    List<Word> longAnswer(@RequestParam boolean breaks) {
        List<Word> words = new ArrayList<>(Collections.nCopies(5_000, new Word(false)));
        words.add(new Word(breaks));
        return words;
    }

    @GetMapping("/number")
    int number(@RequestParam int value, @RequestHeader("If-Match") String version) {
        return value + version.length();
    }

    @GetMapping("/problem/{kind}")
    void problem(@PathVariable Kind kind) {
        throw switch (kind) {
            case REFUSED ->
                    Problem.refused(
                            new Refusal("extension-already-used", "34"),
                            Text.of("shell.problem.refused.detail"));
            case TOO_MANY -> Problem.tooMany(java.time.Duration.ofMillis(1500));
            case UNAVAILABLE -> new DataAccessResourceFailureException("away");
            case INTERNAL -> new IllegalStateException("secret words of the inside");
            default -> Problem.of(kind);
        };
    }
}
