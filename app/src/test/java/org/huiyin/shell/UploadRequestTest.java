package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** What a request with files says is read as it was meant, once, and within limits. */
class UploadRequestTest {

    private static final int LARGEST = 3 << 20;
    private static final String END = "--x--\r\n";

    @Test
    void fieldsAndFilesAreReadAndAFileIsInMemoryOnce() throws Exception {
        UploadRequest request =
                request(
                        part("name=\"title\"", "text/plain", "水费")
                                + part("name=\"title\"", "text/plain;charset=utf-8", "再问")
                                + part("name=\"petition\"", "application/json", "{}")
                                + part("name=\"files\"; filename=\"a.png\"", "image/png", "one")
                                + part("name=\"files\"; filename=\"信件.pdf\"", "x/y", "two")
                                + END);
        assertThat(request.getParameterValues("title")).containsExactly("水费", "再问");
        assertThat(request.getParameter("petition")).isEqualTo("{}");
        assertThat(request.getParameter("asked")).isEqualTo("query");
        assertThat(request.getMultipartContentType("petition")).isEqualTo("application/json");
        assertThat(request.getFiles("files"))
                .extracting(MultipartFile::getOriginalFilename)
                .containsExactly("a.png", "信件.pdf");
        MultipartFile file = request.getFiles("files").getFirst();
        assertThat(file.getBytes()).isSameAs(file.getBytes()).asString().isEqualTo("one");
        assertThat(file.getInputStream()).hasContent("one");
        assertThat(file.getSize()).isEqualTo(3);
        assertThat(file.getContentType()).isEqualTo("image/png");
    }

    @Test
    void aFieldIsReadInTheCharactersItSays() {
        byte[] text =
                (part("name=\"title\"", "text/plain; charset=GB18030", "水费") + END)
                        .getBytes(Charset.forName("GB18030"));
        assertThat(request(text).getParameter("title")).isEqualTo("水费");
    }

    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\ncut",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: ?\r\n\r\nb\r\n--x--\r\n",
                "nothing of the kind",
                ""
            })
    @ParameterizedTest
    void whatCannotBeReadHasNoFieldsAndSaysSoWhereFilesAreAskedFor(String body) {
        UploadRequest request = request(part("name=\"title\"", "text/plain", "x") + body);
        assertThat(request.getParameter("title")).isNull();
        assertThat(request.getParameter("asked")).isEqualTo("query");
        assertThatThrownBy(() -> request.getFiles("files"))
                .isInstanceOf(MultipartException.class)
                .isNotInstanceOf(MaxUploadSizeExceededException.class);
        assertThatThrownBy(() -> request.getMultipartHeaders("petition"))
                .isInstanceOf(MultipartException.class);
    }

    @Test
    void tooManyPartsAreNotRead() {
        String fifty = part("name=\"files\"; filename=\"a\"", "x/y", "z").repeat(50);
        assertThat(request(fifty + END).getFiles("files")).hasSize(50);
        UploadRequest more = request(fifty + part("name=\"a\"", "text/plain", "b") + END);
        assertThatThrownBy(() -> more.getFiles("files")).isInstanceOf(MultipartException.class);
    }

    @Test
    void aRequestOrItsFieldsMayBeTooLarge() {
        String most = part("name=\"a\"", "text/plain", "b".repeat(2 << 20));
        assertThat(request(most + END).getParameter("a")).hasSize(2 << 20);
        UploadRequest text = request(most + part("name=\"a\"", "text/plain", "b") + END);
        assertThatThrownBy(() -> text.getFiles("files"))
                .isInstanceOf(MaxUploadSizeExceededException.class);
        UploadRequest file =
                request(part("name=\"files\"; filename=\"a\"", "x/y", "z".repeat(LARGEST)) + END);
        assertThatThrownBy(() -> file.getFiles("files"))
                .isInstanceOf(MaxUploadSizeExceededException.class);
    }

    private static String part(String names, String type, String content) {
        return "--x\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(names, type, content);
    }

    private static UploadRequest request(String body) {
        return request(body.getBytes(StandardCharsets.UTF_8));
    }

    private static UploadRequest request(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/file/papers");
        request.setContentType("multipart/form-data; boundary=x");
        request.setContent(body);
        request.addParameter("asked", "query");
        return new UploadRequest(request, LARGEST);
    }
}
