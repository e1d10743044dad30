package org.huiyin.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.Documents;
import org.huiyin.documents.Inspection;
import org.huiyin.documents.Rejected;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files as browsers and programs send them, looked at before anything is kept. */
@Component
public final class Uploads {

    private final Documents documents;

    Uploads(Documents documents) {
        this.documents = documents;
    }

    /**
     * Looks at all files of one field. What a browser sends for an empty choice is passed over.
     *
     * @throws Problem 400 naming the field, where one is not taken
     */
    public List<Attachment> inspect(String field, @Nullable List<MultipartFile> files) {
        if (files == null) {
            return List.of();
        }
        List<Attachment> sound = new ArrayList<>(files.size());
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            if (file.isEmpty() && (name == null || name.isEmpty())) {
                continue;
            }
            Inspection inspection = documents.inspect(file);
            switch (inspection) {
                case Attachment attachment -> sound.add(attachment);
                case Rejected rejected -> throw Problem.invalid(FieldErrors.of(rejected.at(field)));
            }
        }
        return sound;
    }

    /** What a file holds. */
    public static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
