package org.huiyin.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.intake.Given;
import org.huiyin.intake.Intake;
import org.huiyin.intake.Papers;
import org.huiyin.intake.Uploads;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Version;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FilingLimit;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /api/v1/petitions}: files a petition, alone or with papers. */
@RestController
@Tag(name = "petitions")
class FilingRoute {

    private static final String PATH = "/api/v1/petitions";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern PLAIN_KEY = Pattern.compile("[ -~]{1,200}");
    private static final String FILED = "Filed, now or by the same key before";
    private static final String KEY_MEANING =
            "1 to 200 printable ASCII characters; the same key with the same body is filed once and"
                    + " gives the same answer, with another body it is refused with 422";

    private final Intake intake;
    private final Uploads uploads;
    private final FilingLimit limit;

    FilingRoute(Intake intake, Uploads uploads, FilingLimit limit) {
        this.intake = intake;
        this.uploads = uploads;
        this.limit = limit;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Files a petition",
            description =
                    "Anonymous callers file ONLINE only. To staff the answer's receiptCode is one"
                            + " that only reads and adds; it goes to the sealed print, not to the"
                            + " screen.")
    @ApiResponse(responseCode = "201", description = FILED, useReturnTypeSchema = true)
    ResponseEntity<FilingAnswer> file(
            @RequestBody Given petition,
            @Parameter(description = KEY_MEANING) @RequestHeader(name = KEY, required = false)
                    @Nullable String key,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return answer(petition, Papers.none(), key, staff, request);
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Files a petition with papers",
            description =
                    "The part petition is the JSON body; each part original is a picture of the"
                            + " letter, envelope or fax sheet, which an earlier receivedOn needs;"
                            + " each part files is evidence.")
    @ApiResponse(responseCode = "201", description = FILED, useReturnTypeSchema = true)
    ResponseEntity<FilingAnswer> fileWithPapers(
            @RequestPart Given petition,
            @RequestParam(required = false) @Nullable List<MultipartFile> original,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @Parameter(description = KEY_MEANING) @RequestHeader(name = KEY, required = false)
                    @Nullable String key,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        Papers papers =
                new Papers(uploads.inspect("original", original), uploads.inspect("files", files));
        return answer(petition, papers, key, staff, request);
    }

    private ResponseEntity<FilingAnswer> answer(
            Given petition,
            Papers papers,
            @Nullable String key,
            @Nullable SignedIn staff,
            HttpServletRequest request) {
        intake.refuseUnlessAllowed(petition, staff);
        if (key != null && !PLAIN_KEY.matcher(key).matches()) {
            throw Problem.invalid(KEY, "intake.error.key");
        }
        Filing filing = intake.check(petition, !papers.originals().isEmpty(), staff).orProblem();
        limit.count(staff, request);
        Filed filed = intake.file(filing, papers, staff, Optional.ofNullable(key));
        FilingAnswer answer = FilingAnswer.of(filed);
        return ResponseEntity.created(URI.create(PATH + "/" + answer.number()))
                .eTag(Version.tag(Version.FIRST))
                .body(answer);
    }
}
