package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page and every form, sent by whoever may, without its fields, with half of them, with
 * garbage in them and with fields it does not know: none makes the program fail.
 */
@HuiyinTest
@Import(Town.class)
class FormFuzzTest {

    private static final long SEED = 20_261_125;
    private static final int FEW = 3;
    private static final int MANY = 30;

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Mandates mandates;
    @Autowired private LegalTime time;
    @Autowired private ApplicationContext program;
    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, String> wrong = new TreeMap<>();

    @Test
    void everyFormAFewTimes() {
        send(FEW, 201);
    }

    @Test
    @Tag("long")
    void everyFormManyTimes() {
        send(MANY, 211);
    }

    private void send(int rounds, int host) {
        var cases = new CasesToTry(town, petitions, mandates, time.today()).file(1);
        var random = new Random(SEED);
        List<PageRoute> routes = PageRoute.of(mapping);
        assertThat(routes).hasSizeGreaterThan(80);
        try (var staff = new Client(port, host);
                var petitioner = new Client(port, host + 1);
                var anybody = new Client(port, host + 2)) {
            signIn(staff, cases);
            CasesToTry.One own = cases.any(random);
            petitioner.submit(
                    "/track",
                    petitioner.token("/track") + "&number=" + own.number() + "&code=" + own.code());
            for (int round = 0; round < rounds; round++) {
                for (Client client : List.of(staff, petitioner, anybody)) {
                    String token = client.token("/file/no-receipt");
                    var forms = new Forms(routes, cases, own, random);
                    for (PageRoute route : routes) {
                        Forms.Sent sent = forms.to(route, round == 0);
                        judge(route, sent, sent.by(client, token));
                    }
                }
            }
            assertThat(staff.get("/account").statusCode()).as("still signed in").isEqualTo(200);
            assertThat(petitioner.get("/track/" + own.number()).statusCode()).isEqualTo(200);
        }
        assertThat(wrong).isEmpty();
    }

    private void signIn(Client client, CasesToTry cases) {
        Role[] all = EnumSet.complementOf(EnumSet.of(Role.CLERK)).toArray(Role[]::new);
        TestStaff.Hired hired =
                TestStaff.in(program).hire(cases.place().housing(), Role.CLERK, all);
        client.submit(
                "/sign-in",
                Stream.of(client.token("/sign-in"), "login=" + hired.login(), password(hired))
                        .reduce((left, right) -> left + "&" + right)
                        .orElseThrow());
    }

    private static String password(TestStaff.Hired hired) {
        return "password=" + URLEncoder.encode(hired.password(), StandardCharsets.UTF_8);
    }

    private void judge(PageRoute route, Forms.Sent sent, HttpResponse<String> answer) {
        Verdict.page(answer)
                .ifPresent(what ->
                        wrong.putIfAbsent(
                                route + " " + answer.statusCode() + " " + what, sent.toString()));
    }
}
