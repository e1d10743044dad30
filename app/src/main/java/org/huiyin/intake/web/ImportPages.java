package org.huiyin.intake.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.ImportFile;
import org.huiyin.intake.ImportFormat;
import org.huiyin.intake.Imports;
import org.huiyin.intake.job.ImportJobs;
import org.huiyin.intake.job.ImportRun;
import org.huiyin.intake.job.ImportRuns;
import org.huiyin.intake.job.RunReport;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Importing an older register at the desk: try, look at the bad lines, import. */
@Controller
final class ImportPages {

    private static final String FILE = "file";

    private final ImportJobs jobs;
    private final ImportRuns runs;

    private final Page page;

    ImportPages(ImportJobs jobs, ImportRuns runs, Page page) {
        this.jobs = jobs;
        this.runs = runs;
        this.page = page;
    }

    @GetMapping("/desk/import")
    String begin(@CurrentStaff SignedIn staff, Model model) {
        return form(staff, FieldErrors.none(), model);
    }

    /**
     * Starts one.
     *
     * @param wanted {@code file} to import; anything else only tries
     */
    @PostMapping(path = "/desk/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String start(
            @CurrentStaff SignedIn staff,
            @RequestParam(name = "do", defaultValue = "try") String wanted,
            @RequestParam(name = FILE, required = false) Optional<MultipartFile> file,
            Model model)
            throws IOException {
        String name = file.map(MultipartFile::getOriginalFilename).orElse("");
        Optional<ImportFormat> format = ImportFormat.of(name);
        if (file.isEmpty() || format.isEmpty()) {
            String what = name.isEmpty() ? "intake.import.no-file" : "intake.import.format";
            return form(staff, FieldErrors.of(FieldError.of(FILE, what)), model);
        }
        ImportFile content = ImportFile.of(format.get(), file.get().getBytes());
        Imports.Mode mode = wanted.equals("file") ? Imports.Mode.FILE : Imports.Mode.DRY_RUN;
        String run = jobs.start(staff, name, content, mode, LocaleContextHolder.getLocale());
        return "redirect:/desk/import/" + run;
    }

    /** An empty table with the columns, named in the reader's language. */
    @GetMapping("/desk/import/template.csv")
    ResponseEntity<byte[]> template() {
        String heading = page.say(Text.of("intake.import.template.columns"));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("register.csv"))
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(ReportTable.heading(heading));
    }

    /** How it goes, or what came of it. */
    @GetMapping("/desk/import/{id}")
    String show(@CurrentStaff SignedIn staff, @PathVariable String id, Model model) {
        model.addAttribute("run", runs.find(id, staff.publicId()).orElseThrow(Problem::notFound));
        return "intake/import-run";
    }

    @PostMapping("/desk/import/{id}/stop")
    String stop(@CurrentStaff SignedIn staff, @PathVariable String id) {
        runs.stop(id, staff.publicId());
        return "redirect:/desk/import/" + id;
    }

    /** The bad lines as a table for a spreadsheet. */
    @GetMapping("/desk/import/{id}/report.csv")
    ResponseEntity<byte[]> csv(@CurrentStaff SignedIn staff, @PathVariable String id) {
        byte[] table = ReportTable.of(report(staff, id));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("import-report.csv"))
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(table);
    }

    /** The same for a program. */
    @GetMapping("/desk/import/{id}/report.json")
    ResponseEntity<RunReport> json(@CurrentStaff SignedIn staff, @PathVariable String id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attached("import-report.json"))
                .contentType(MediaType.APPLICATION_JSON)
                .body(report(staff, id));
    }

    private RunReport report(SignedIn staff, String id) {
        return runs.find(id, staff.publicId())
                .map(ImportRun::report)
                .orElseThrow(Problem::notFound);
    }

    private String form(SignedIn staff, FieldErrors errors, Model model) {
        List<ImportRun> latest = runs.latest(staff.publicId());
        model.addAttribute("runs", latest);
        model.addAttribute("errors", errors);
        model.addAttribute("columns", Imports.COLUMNS);
        return "intake/import";
    }

    private static String attached(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
