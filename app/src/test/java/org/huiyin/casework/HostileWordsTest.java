package org.huiyin.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.OfficeRegister;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.HostileWords;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Whatever people type stands on pages and in letters as they typed it, and runs nowhere. */
@HuiyinTest
class HostileWordsTest {

    private static final String SHOWN = "&lt;svg/onload=window.__x=1&gt;";

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Petitions petitions;
    @Autowired private LegalTime time;

    private @Nullable TwoOffices two;

    @BeforeEach
    void found() {
        TwoOffices offices = new TwoOffices(program);
        two = offices;
        program.getBean(OfficeRegister.class)
                .rename(
                        offices.department,
                        "局" + HostileWords.ALL.get(18),
                        Optional.empty(),
                        TestStaff.AUTHOR);
    }

    @Test
    void wordsStayWords() throws Exception {
        TwoOffices offices = offices();
        Filed filed = inHandling();
        Hired all = TestStaff.in(program).hire(offices.department, Role.CLERK, Role.values());
        Web staff = new Web(port).signIn(all);
        String number = filed.number().digits();
        Web petitioner = new Web(port);
        petitioner.submit(
                "/track", "/track", Map.of("number", number, "code", filed.receiptCode().digits()));

        List<String> shown = new ArrayList<>();
        for (String path : List.of("", "?queue=office", "?queue=mine")) {
            look(staff.get("/cases" + path).body(), "/cases" + path, shown);
        }
        crawl(staff, "/cases/" + number, shown);
        crawl(petitioner, "/track/" + number, shown);
        for (String path :
                List.of(
                        "/register",
                        "/absences",
                        "/admin/offices",
                        "/admin/staff",
                        "/admin/competence",
                        "/supervision",
                        "/desk")) {
            crawl(staff, path, shown);
        }
        typedAgain(staff, petitioner, shown);
        assertThat(shown)
                .contains(
                        "/cases/" + number,
                        "/cases/" + number + "/acts/draft-opinion",
                        "/track/" + number,
                        "/file/story",
                        "/file/check",
                        "/register",
                        "/sign-in");

        offices.as(offices.head, filed, new PlainAct.SignOpinion());
        offices.as(
                offices.handler,
                filed,
                new PlainAct.Serve(
                        ServiceManner.SIGNATURE, time.today(), Optional.of(HostileWords.LINES)));
        crawl(staff, "/cases/" + number, shown);
        crawl(petitioner, "/track/" + number, shown);
        letter(filed);
        inABrowser(filed, all);
    }

    /** Each page that can be reached from here by one press and lies beneath. */
    private void crawl(Web who, String from, List<String> shown) {
        String body = who.get(from).body();
        look(body, from, shown);
        java.util.regex.Pattern.compile("href=\"(" + from + "/[^\"?#]+)[\"?#]")
                .matcher(body)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .forEach(path -> look(who.get(path), path, shown));
    }

    /** What is no page is handed out as a file that no browser takes for one. */
    private static void look(HttpResponse<String> answer, String path, List<String> shown) {
        if (answer.statusCode() / 100 == 3) {
            return;
        }
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            look(answer.body(), path, shown);
        } else {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .as(path)
                    .startsWith("attachment");
        }
    }

    private static void look(String page, String path, List<String> shown) {
        assertThat(HostileWords.livingIn(page)).as(path).isEmpty();
        assertThat(HostileWords.runs(page)).as(path).isFalse();
        if (page.contains(SHOWN)) {
            shown.add(path);
        }
    }

    /** What was typed and not taken is shown again. */
    private void typedAgain(Web staff, Web petitioner, List<String> shown) {
        String some = HostileWords.ALL.get(18);
        String login =
                new Web(port)
                        .submit(
                                "/sign-in",
                                "/sign-in",
                                Map.of("login", some, "password", "x", "next", some))
                        .body();
        look(login, "/sign-in", shown);
        look(
                petitioner.submit("/track", "/track", Map.of("number", some, "code", some)).body(),
                "/track",
                shown);
        look(staff.get("/cases/find?number=" + encoded(some)).body(), "/cases/find", shown);
        look(staff.get("/admin/offices?q=" + encoded(some)).body(), "/admin/offices", shown);
        petitioner.submit("/file", "/file", Map.of());
        for (String step : List.of("story", "requests", "contact")) {
            Map<String, String> fields =
                    Stream.of(
                                    "/title",
                                    "/narrative",
                                    "/place",
                                    "/requests/0/text",
                                    "/persons/0/name",
                                    "/persons/0/phone",
                                    "/persons/0/email",
                                    "/persons/0/address")
                            .collect(
                                    Collectors.toMap(
                                            field -> field,
                                            field ->
                                                    field.equals("/narrative")
                                                            ? HostileWords.LINES
                                                            : some));
            look(
                    petitioner.submit("/file/" + step, "/file/" + step, fields).body(),
                    "/file/" + step,
                    shown);
            look(petitioner.get("/file/" + step).body(), "/file/" + step, shown);
        }
        petitioner.submit(
                "/file/office",
                "/file/office",
                Map.of("/office", offices().bureau.code(), "/place", some));
        petitioner.submit(
                "/file/contact",
                "/file/contact",
                Map.of("/persons/0/name", some, "/persons/0/address", some));
        look(petitioner.get("/file/check").body(), "/file/check", shown);
    }

    private void letter(Filed filed) throws Exception {
        var answer =
                new Web(port)
                        .send(
                                new Web(port)
                                        .request(
                                                "/api/v1/petitions/"
                                                        + filed.number().digits()
                                                        + "/documents/opinion.pdf",
                                                "Receipt-Code",
                                                filed.receiptCode().digits())
                                        .GET(),
                                java.net.http.HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.body())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            assertThat(text)
                    .contains("<svg/onload=window.__x=1>", "{{number}}", "${1234567*8}")
                    .doesNotContain("9876536");
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            for (var page : pdf.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    private void inABrowser(Filed filed, Hired all) {
        try (Browser browser = Browser.at(port)) {
            SignIn.as(browser, all);
            for (String path :
                    List.of("/cases", "/cases/" + filed.number().digits(), "/register")) {
                browser.open(path);
                assertThat(browser.text()).as(path).contains("<svg/onload=window.__x=1>");
                assertThat(browser.script("return typeof window.__x"))
                        .as(path)
                        .isEqualTo("undefined");
            }
            browser.open("/track")
                    .fill("编号", filed.number().digits())
                    .fill("查询码", filed.receiptCode().digits())
                    .press("查看");
            assertThat(browser.text()).contains("<svg/onload=window.__x=1>");
            assertThat(browser.script("return typeof window.__x")).isEqualTo("undefined");
            assertThat(browser.driver().manage().logs().get("browser").getAll())
                    .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
        }
    }

    private TwoOffices offices() {
        return Objects.requireNonNull(two);
    }

    private Filed inHandling() {
        TwoOffices offices = offices();
        List<Filed> filed =
                IntStream.range(0, HostileWords.ALL.size() / 4)
                        .mapToObj(i -> file(HostileWords.ALL.subList(4 * i, 4 * i + 4)))
                        .toList();
        for (Filed one : filed) {
            offices.as(
                    offices.dispatcher,
                    one,
                    new PlainAct.Transfer(offices.department, HostileWords.LINES));
        }
        Filed first = filed.get(4);
        offices.as(offices.head, first, new PlainAct.Accept());
        offices.as(offices.head, first, new PlainAct.AppointLead(offices.lead.member().publicId()));
        offices.as(
                offices.lead,
                first,
                new PlainAct.AppointHandler(offices.handler.member().publicId()));
        offices.asPetitioner(first, new PlainAct.Supplement(HostileWords.LINES));
        offices.as(offices.handler, first, new PlainAct.FileNote(HostileWords.LINES));
        offices.as(
                offices.handler,
                first,
                new PlainAct.Hear(time.today(), HearingManner.PHONE, HostileWords.LINES));
        offices.asPetitioner(first, new PlainAct.ConfirmHearing(Optional.empty()));
        offices.as(
                offices.handler,
                first,
                new PlainInquiry.Investigate(time.today(), HostileWords.LINES));
        offices.as(offices.handler, first, new PlainAct.RequestExtension(10, HostileWords.LINES));
        offices.as(offices.head, first, new PlainAct.ApproveExtension());
        offices.as(
                offices.handler,
                first,
                new PlainAct.DraftOpinion(
                        List.of(
                                new PlainAct.Answer(
                                        new RequestId(1),
                                        Finding.SUPPORTED,
                                        HostileWords.LINES,
                                        HostileWords.LINES))));
        return first;
    }

    private Filed file(List<String> words) {
        var person =
                new Person(
                        PersonRole.PRINCIPAL,
                        Optional.of(words.get(0)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(words.get(3)));
        return petitions.file(
                new Filing(
                        Channel.ONLINE,
                        String.join(" ", words.subList(0, 3)),
                        HostileWords.LINES,
                        List.of(new Filing.Asked(HostileWords.LINES, Kind.CLAIM)),
                        Optional.empty(),
                        Optional.of(words.get(2)),
                        offices().bureau,
                        List.of(),
                        Optional.empty(),
                        List.of(person),
                        false),
                Filer.petitioner(),
                Optional.of(UUID.randomUUID().toString()));
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
