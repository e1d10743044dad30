package org.huiyin.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Rejected;
import org.huiyin.petition.Alongside;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The papers that come with added facts; they go on file with these, or not at all. */
@Component
class AddedPapers {

    /** The form's field. */
    static final String FIELD = "papers";

    private final Documents documents;
    private final LegalTime time;
    private final Page page;

    AddedPapers(Documents documents, LegalTime time, Page page) {
        this.documents = documents;
        this.time = time;
        this.page = page;
    }

    /**
     * What came of looking at them.
     *
     * @param sound those that can go on file
     * @param errors why others cannot, each with its name
     */
    record Looked(List<Attachment> sound, FieldErrors errors) {
        Looked {
            sound = List.copyOf(sound);
        }
    }

    /**
     * Looks at each; a file field left empty sends one without a name, which is passed over.
     *
     * @param files null where the form has no such field
     */
    Looked look(@Nullable List<MultipartFile> files) {
        List<Attachment> sound = new ArrayList<>();
        FieldErrors errors = FieldErrors.none();
        for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (!name.isBlank()) {
                switch (documents.inspect(file)) {
                    case Attachment paper -> sound.add(paper);
                    case Rejected no -> errors = errors.and(named(name, no));
                }
            }
        }
        return new Looked(sound, errors);
    }

    /** What is on file as their words where somebody hands in papers and writes nothing. */
    String words(List<Attachment> papers) {
        String names = papers.stream().map(Attachment::name).collect(Collectors.joining("\n"));
        return page.say(Text.of("portal.papers.words", names));
    }

    /**
     * Puts them on file.
     *
     * <p>Throws {@link Problem} 400 naming the field when the petition has no room for one.
     */
    Alongside onFile(List<Attachment> papers) {
        return (session, key) -> {
            var entry = new Documents.Entry(DocumentKind.EVIDENCE, Optional.empty(), time.now());
            for (Attachment paper : papers) {
                if (documents.store(session, key, paper, entry) instanceof Rejected no) {
                    throw Problem.invalid(FieldErrors.of(named(paper.name(), no)));
                }
            }
        };
    }

    private static FieldError named(String file, Rejected no) {
        return new FieldError(FIELD, Text.of("portal.papers.rejected", file, no.reason()));
    }
}
