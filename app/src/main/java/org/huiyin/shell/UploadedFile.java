package org.huiyin.shell;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that a request holds, in memory once: whoever asks for its bytes gets these, no copy. */
final class UploadedFile implements MultipartFile {

    private final String field;
    private final String fileName;
    private final @Nullable String type;
    private final byte[] content;

    UploadedFile(String field, String fileName, @Nullable String type, byte[] content) {
        this.field = field;
        this.fileName = fileName;
        this.type = type;
        this.content = content;
    }

    @Override
    public String getName() {
        return field;
    }

    @Override
    public String getOriginalFilename() {
        return fileName;
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public boolean isEmpty() {
        return content.length == 0;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    @Override
    public byte[] getBytes() {
        return content;
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public void transferTo(File file) throws IOException {
        Files.write(file.toPath(), content);
    }
}
