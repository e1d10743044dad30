package org.huiyin.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Status;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The reply can be kept as the official letter it is; fetching the letter serves nothing. */
@HuiyinTest
class ReplyAsLetterTest {

    @Autowired ApplicationContext program;
    @LocalServerPort int port;

    @Test
    void isALetterOnceItWasOpened() throws Exception {
        Followed followed = Followed.filed(program).inHandling().signed().laidOpen();
        String address =
                "/api/v1/petitions/" + followed.filed.number().digits() + "/documents/opinion.pdf";

        assertThat(fetched(address, followed).statusCode()).isEqualTo(404);
        assertThat(followed.file.view(followed.petitioner).status()).isEqualTo(Status.SIGNED);

        try (Browser browser = Browser.at(port)) {
            followed.in(browser).press("查看处理意见书").press("打开并收到");
            assertThat(browser.findAll("a[href$='/opinion/letter.pdf']")).hasSize(1);
            HttpResponse<byte[]> letter =
                    Fetched.by(browser, followed.path() + "/opinion/letter.pdf");
            assertThat(letter.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(text(letter.body()))
                    .contains("信访处理意见书", "多计水费属实", "《价格法》第十三条", "支持", "解释说明")
                    .contains(followed.filed.number().toString(), "30日内向", "请求复查");
        }
        HttpResponse<byte[]> letter = fetched(address, followed);
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(text(letter.body())).contains("Opinion on a petition", "多计水费属实");
    }

    private HttpResponse<byte[]> fetched(String address, Followed followed) throws Exception {
        var web = new Web(port);
        HttpRequest request =
                web.request(address)
                        .header("Receipt-Code", followed.filed.receiptCode().printed())
                        .header("Accept-Language", "en")
                        .GET()
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\R", "");
        }
    }
}
