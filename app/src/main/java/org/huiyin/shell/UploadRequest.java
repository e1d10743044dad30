package org.huiyin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;

/**
 * A request with files (RFC 7578), read when the first of its parts is asked for. Each file is in
 * memory once; what the server itself would do keeps it three times. One that cannot be read has no
 * fields, and says why where its files are asked for.
 */
final class UploadRequest extends DefaultMultipartHttpServletRequest {

    /** As many as the server would take. */
    private static final int MOST_PARTS = 50;

    /** As much as the server would take of fields that are no files, in bytes. */
    private static final int MOST_TEXT = 2 << 20;

    private final long largest;
    private @Nullable MultipartException fault;

    /**
     * @param largest in bytes, with all of its parts
     */
    UploadRequest(HttpServletRequest request, long largest) {
        super(request);
        this.largest = largest;
    }

    @Override
    protected void initializeMultipart() {
        Parts parts = new Parts();
        try {
            parts.read(items());
        } catch (IOException | IllegalArgumentException | MultipartException e) {
            fault = fault(e);
            parts = new Parts();
        }
        setMultipartFiles(parts.files);
        setMultipartParameters(parts.texts());
        setMultipartParameterContentTypes(parts.types);
    }

    @Override
    protected MultiValueMap<String, MultipartFile> getMultipartFiles() {
        MultiValueMap<String, MultipartFile> files = super.getMultipartFiles();
        if (fault != null) {
            throw fault;
        }
        return files;
    }

    private FileItemIterator items() throws IOException {
        FileUpload upload = new FileUpload();
        upload.setSizeMax(largest);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        return upload.getItemIterator(new ServletRequestContext(getRequest()));
    }

    private MultipartException fault(Exception e) {
        if (e instanceof MultipartException known) {
            return known;
        }
        return e instanceof SizeException || e.getCause() instanceof SizeException
                ? new MaxUploadSizeExceededException(largest, e)
                : new MultipartException("parts that cannot be read", e);
    }

    /** What was read. */
    private static final class Parts {

        private final MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        private final MultiValueMap<String, String> texts = new LinkedMultiValueMap<>();
        private final Map<String, String> types = new HashMap<>();
        private int textLeft = MOST_TEXT;

        void read(FileItemIterator items) throws IOException {
            for (int count = 0; items.hasNext(); count++) {
                if (count == MOST_PARTS) {
                    throw new MultipartException("more than " + MOST_PARTS + " parts");
                }
                read(items.next());
            }
        }

        private void read(FileItemStream item) throws IOException {
            String field = item.getFieldName();
            String name = fileName(item);
            try (InputStream in = item.openStream()) {
                if (name != null) {
                    files.add(
                            field,
                            new UploadedFile(
                                    field, name, item.getContentType(), in.readAllBytes()));
                } else {
                    texts.add(field, text(in.readNBytes(textLeft + 1), item));
                }
            }
        }

        private String text(byte[] bytes, FileItemStream item) {
            textLeft -= bytes.length;
            if (textLeft < 0) {
                throw new MaxUploadSizeExceededException(MOST_TEXT);
            }
            String type =
                    Optional.ofNullable(item.getContentType()).orElse(MediaType.TEXT_PLAIN_VALUE);
            types.put(item.getFieldName(), type);
            return new String(bytes, charset(type));
        }

        private static @Nullable String fileName(FileItemStream item) {
            String said = item.getHeaders().getHeader(HttpHeaders.CONTENT_DISPOSITION);
            return ContentDisposition.parse(said).getFilename();
        }

        private static Charset charset(String type) {
            return Optional.ofNullable(MediaType.parseMediaType(type).getCharset())
                    .orElse(StandardCharsets.UTF_8);
        }

        Map<String, String[]> texts() {
            Map<String, String[]> all = HashMap.newHashMap(texts.size());
            texts.forEach((field, values) -> all.put(field, StringUtils.toStringArray(values)));
            return all;
        }
    }
}
