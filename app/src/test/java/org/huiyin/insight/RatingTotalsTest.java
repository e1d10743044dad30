package org.huiyin.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Ratings;
import org.huiyin.petition.Rebuild;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestDemo;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.ToldTime;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** Offices see what is said of them as totals of ten or more, and nothing below that. */
@HuiyinTest
@Import(Town.class)
class RatingTotalsTest {

    /** The quarter of a service on that day is over, and so is the time to rate. */
    private static final int LONG_AGO = 200;

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Ratings ratings;
    @Autowired private Rebuild rebuild;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private LegalTime time;
    @Autowired private Database database;
    private final Map<Case, Filed> petitioners = new HashMap<>();
    private Town.Place place;

    @BeforeEach
    void beADemo() {
        installation.markDemo();
        place = town.found();
    }

    @AfterEach
    void beNoDemoAnyMore() {
        TestDemo.isOver(database);
    }

    @Test
    void tenAreToldAndNineAreNotAndOnlyToTheOfficeAndThoseAbove() throws Exception {
        for (int i = 0; i < Ratings.LEAST - 1; i++) {
            rated(LONG_AGO, 4, 2);
        }
        rated(30, 1, 1);
        assertThat(seenBy(Role.HEAD, place.housing())).as("nine").isEmpty();
        assertThat(seenBy(Role.SUPERVISOR, place.government())).isEmpty();

        Case last = rated(LONG_AGO, 1, 1);
        last(last, 5, 5);
        var total =
                new Ratings.Total(
                        place.housing(),
                        Ratings.Quarter.of(time.today().minusDays(LONG_AGO)),
                        10,
                        new BigDecimal("4.1"),
                        new BigDecimal("2.3"));
        assertThat(seenBy(Role.HEAD, place.housing()))
                .as("ten; what was changed counts as it was left")
                .containsExactly(total);
        assertThat(seenBy(Role.ANALYST, place.government())).containsExactly(total);
        assertThat(seenBy(Role.HEAD, place.city())).containsExactly(total);
        assertThat(seenBy(Role.HEAD, place.labour())).isEmpty();
        assertThat(seenBy(Role.HEAD, place.bureau())).as("beside it, not above").isEmpty();
        assertThat(seenBy(Role.HANDLER, place.housing())).isEmpty();
        assertThat(seenBy(Role.AUDITOR, place.housing())).isEmpty();
        assertThat(ratings.quarters())
                .as("a quarter in which ratings may still change is not told")
                .doesNotContain(
                        Ratings.Quarter.of(time.today()),
                        Ratings.Quarter.of(time.today().minusDays(37)));
        assertThat(rebuild.check().differing()).doesNotContain(last.number());
        for (String altered :
                List.of(
                        "readers = array[gen_random_uuid()]",
                        "barred = array[gen_random_uuid()]",
                        "office_id = gen_random_uuid()",
                        "manner = 3")) {
            alter(last, altered);
            assertThat(rebuild.check().differing()).as(altered).contains(last.number());
            assertThat(rebuild.rebuild().differing()).contains(last.number());
            assertThat(rebuild.check().differing()).doesNotContain(last.number());
        }
        assertThat(seenBy(Role.HEAD, place.city())).containsExactly(total);

        wordsGoToTheOfficeAbove();
        pagesAndApi();
    }

    private void wordsGoToTheOfficeAbove() {
        for (Role role : List.of(Role.HEAD, Role.SUPERVISOR)) {
            assertThat(ratings.words(place.the(role, place.government()).signedIn()))
                    .as("ten in a quarter that is over, whose cases that office has no part in")
                    .hasSize(10)
                    .containsOnly(
                            new Ratings.Said(
                                    place.housing(),
                                    Ratings.Quarter.of(time.today().minusDays(LONG_AGO)),
                                    "只给上级看的话"));
        }
        for (OfficeId other :
                List.of(place.housing(), place.labour(), place.bureau(), place.city())) {
            assertThat(ratings.words(place.the(Role.HEAD, other).signedIn())).isEmpty();
        }
        for (Role other : List.of(Role.LEAD, Role.ANALYST, Role.CLERK, Role.OPERATOR)) {
            assertThat(ratings.words(place.the(other, place.government()).signedIn())).isEmpty();
        }
    }

    private void alter(Case one, String how) {
        UUID id = one.number().petitionId();
        database.write(
                Scope.ofPetition(id),
                session ->
                        session.sql()
                                .sql("update rating set " + how + " where petition_id = ?")
                                .param(id)
                                .update());
    }

    private void pagesAndApi() throws Exception {
        Hired head = TestStaff.in(program).hire(place.housing(), Role.HEAD);
        Hired other = TestStaff.in(program).hire(place.labour(), Role.HEAD);
        Hired above = TestStaff.in(program).hire(place.government(), Role.HEAD);
        try (Browser browser = Browser.withoutScripts(port)) {
            signIn(browser, above).open("/insight/ratings");
            assertThat(browser.text()).contains("只给上级看的话");
            browser.assertAccessible().screenshot("ratings-words");
            signIn(browser, head).open("/insight/ratings");
            assertThat(browser.text())
                    .contains("4.1", "2.3", "不足10份，不显示")
                    .doesNotContain("只给上级看的话");
            for (String language : List.of("zh-CN", "en")) {
                browser.language(language).width(320).open("/insight/ratings");
                browser.assertAccessible().assertFits();
                browser.width(1280).screenshot("ratings-" + language);
            }
            browser.language("zh-CN");
            signIn(browser, other).open("/insight/ratings");
            assertThat(browser.text()).contains("不足10份，不显示").doesNotContain("4.1");
        }
        assertThat(get(head.token()))
                .contains("\"ratings\":10", "\"manner\":4.1", place.housing().code());
        assertThat(get(other.token())).doesNotContain("\"ratings\"", place.housing().code());
    }

    private String get(String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(
                                    URI.create("http://localhost:" + port + "/api/v1/ratings"))
                            .header("Authorization", "Bearer " + token)
                            .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static Browser signIn(Browser browser, Hired who) {
        browser.open("/sign-in").driver().manage().deleteAllCookies();
        return browser.open("/sign-in")
                .fill("登录名", who.login())
                .fill("密码", who.password())
                .press("登录");
    }

    private List<Ratings.Total> seenBy(Role role, OfficeId office) {
        return ratings.totals(place.the(role, office).signedIn());
    }

    /** Served so many days ago and rated when rating opened. */
    private Case rated(int daysAgo, int manner, int result) {
        Filed filed =
                on(
                        daysAgo,
                        () ->
                                petitions.file(
                                        Town.claim(place.housing()),
                                        Filer.petitioner(),
                                        Optional.empty()));
        var file = new Case(petitions, filed.number());
        on(daysAgo, () -> answer(file, filed));
        on(daysAgo - 8, () -> rate(file, filed, manner, result));
        petitioners.put(file, filed);
        return file;
    }

    /** Changed a day later. */
    private void last(Case file, int manner, int result) {
        on(
                LONG_AGO - 9,
                () -> rate(file, Objects.requireNonNull(petitioners.get(file)), manner, result));
    }

    private boolean rate(Case file, Filed filed, int manner, int result) {
        file.as(town.holder(filed)).does(new PlainAct.Rate(manner, result, Optional.of("只给上级看的话")));
        return true;
    }

    private boolean answer(Case file, Filed filed) {
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        file.by(head).does(new PlainAct.Accept());
        file.by(head)
                .does(
                        new PlainAct.AppointLead(
                                place.the(Role.LEAD, place.housing()).signedIn().publicId()));
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取"));
        file.as(town.holder(filed)).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "查阅账目"));
        file.by(handler).does(new PlainAct.DraftOpinion(List.of(finding(1), finding(2))));
        file.by(head).does(new PlainAct.SignOpinion());
        file.by(handler)
                .does(
                        new PlainAct.Serve(
                                ServiceManner.SIGNATURE, time.today(), Optional.of("签收单")));
        return true;
    }

    private static PlainAct.Answer finding(int request) {
        return new PlainAct.Answer(new RequestId(request), Finding.EXPLAINED, "事实", "依据");
    }

    private <T> T on(int daysAgo, Supplier<T> work) {
        return told.teller().at(time.now().minus(Duration.ofDays(daysAgo)), work::get);
    }
}
