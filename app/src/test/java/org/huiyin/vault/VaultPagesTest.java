package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.office.Erasure;
import org.huiyin.office.Orders;
import org.huiyin.petition.Case;
import org.huiyin.petition.Closing;
import org.huiyin.petition.Erasures;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.Installation;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.ToldTime;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** The pages of two operators and of two clerks, and what is left of an erased petition. */
@HuiyinTest
@Import(Town.class)
@TestPropertySource(
        properties = {
            "huiyin.keys.patience=1500ms",
            "huiyin.jobs=false",
            "huiyin.mail.host=localhost",
            "huiyin.mail.port=1"
        })
class VaultPagesTest {

    private static final Instant FILED = Instant.parse("2013-03-05T02:00:00Z");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Closing closing;
    @Autowired private LostCodes codes;
    @Autowired private Erasures erasures;
    @Autowired private Orders orders;
    @Autowired private Database database;
    @Autowired private Installation installation;
    @Autowired private ToldTime told;
    @Autowired private LegalTime time;

    private Browser browser;

    @BeforeEach
    void start() {
        installation.markDemo();
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
        database.write(
                Scope.nobody(),
                session ->
                        session.sql().sql("delete from installation where key = 'demo'").update());
    }

    @Test
    void twoOperatorsEraseAndTheReceiptHolderIsToldHonestly() {
        Hired one = TestStaff.in(program).hire(Role.OPERATOR);
        Hired other = TestStaff.in(program).hire(Role.OPERATOR);
        Town.Place place = town.found();
        Filed filed = ended(place);
        as(one).open("/admin").press("密钥、清除和运维人员");
        browser.assertAccessible().screenshot("vault-orders");
        browser.fill("保存期届满日不晚于", "2999-01-01").press("提出清除，由另一人决定");
        assertThat(browser.text()).contains("今天之后才到期的，不能清除");
        browser.fill("保存期届满日不晚于", "2023-12-31").press("提出清除，由另一人决定");
        assertThat(browser.text()).contains("2023年12月31日及之前届满的", "这是您提出的，须由另一人决定");
        assertThat(browser.findAll("form[action$=approve]")).isEmpty();
        as(other).open("/admin/orders").press("同意");
        assertThat(browser.text()).contains("已经同意，正在执行");
        assertThat(orders.next(Erasure.class)).isPresent();
        assertThat(erasures.carryOn()).isPositive();

        browser.driver().manage().deleteAllCookies();
        browser.open("/track")
                .fill("编号", filed.number().toString())
                .fill("查询码", filed.receiptCode().printed())
                .press("查看");
        browser.assertAccessible().screenshot("vault-erased");
        assertThat(browser.text()).contains("内容已按期清除", "保存期已满", "2013").doesNotContain("水费");
        browser.open("/track/" + filed.number().digits() + "/views");
        assertThat(browser.text()).contains("查看记录已随内容一起清除").doesNotContain("还没有人打开过");
    }

    @Test
    void whatWasErasedIsSaidWhereverItsPapersWere(
            @Autowired List<SmartInitializingSingleton> starts,
            @Autowired DestroyedKeys destroyed,
            @Autowired Environment settings)
            throws SQLException {
        Filed filed = answered();
        Web web = new Web(port);
        web.submit(
                "/track",
                "/track",
                Map.of("number", filed.number().digits(), "code", filed.receiptCode().digits()));
        String page = "/track/" + filed.number().digits();
        assertThat(web.get(page + "/opinion").body()).contains("《价格法》第十三条");
        assertThat(web.get(page + "/opinion/letter.pdf").statusCode()).isEqualTo(200);
        destroyed.add(filed.number().petitionId());
        starts.forEach(SmartInitializingSingleton::afterSingletonsInstantiated);

        assertThat(web.get(page).body()).contains("内容已按期清除").doesNotContain("第十三条", "没有封存", "演示小区");
        String sealed = registeredWith("演示小区", 1, filed, settings);
        assertThat(web.get(page).body()).contains("没有封存", "演示小区");
        registeredWith(sealed, 2, filed, settings);
        for (String papers :
                List.of("/opinion", "/opinion/letter.pdf", "/review", "/receipt.pdf")) {
            HttpResponse<String> answer = web.get(page + papers);
            assertThat(answer.statusCode()).as(papers).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(page);
        }
        for (String other : List.of("/views", "/copy.json", "/copy.pdf")) {
            assertThat(web.get(page + other).statusCode()).as(other).isEqualTo(200);
        }
        String api = "/api/v1/petitions/" + filed.number().digits() + "/documents";
        for (String paper : List.of("", "/opinion", "/opinion.pdf", "/review", "/receipt.pdf")) {
            assertThat(
                            web.get(api + paper, "Receipt-Code", filed.receiptCode().digits())
                                    .statusCode())
                    .as(paper)
                    .isEqualTo(paper.isEmpty() ? 200 : 404);
        }
    }

    /**
     * Writes another place into the entry that registered it, as only the database's owner can; in
     * the first format it stood there as it was given.
     *
     * @return what stood there before
     */
    private static String registeredWith(
            String place, int format, Filed filed, Environment settings) throws SQLException {
        UUID id = filed.number().petitionId();
        String one = " where sequence = 1 and petition_id = '" + id + "'";
        try (var owner =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("huiyin.database.url"),
                                settings.getRequiredProperty("huiyin.database.owner.user"),
                                settings.getRequiredProperty("huiyin.database.owner.password"));
                var asks = owner.createStatement();
                var writes =
                        owner.prepareStatement("update event set payload = ?, format = ?" + one)) {
            asks.execute("set huiyin.petition = '" + id + "'");
            String payload;
            try (var row = asks.executeQuery("select payload from event" + one)) {
                row.next();
                payload = row.getString(1);
            }
            String before = payload.replaceFirst("(?s).*\"place\":\"([^\"]*)\".*", "$1");
            writes.setString(1, payload.replace(before, place));
            writes.setInt(2, format);
            assertThat(writes.executeUpdate()).isEqualTo(1);
            return before;
        }
    }

    /** Answered, and the answer read by the petitioner. */
    private Filed answered() {
        Town.Place place = town.found();
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        Town.Colleague handler = place.the(Role.HANDLER, place.housing());
        Filed filed =
                petitions.file(Town.claim(place.housing()), Filer.petitioner(), Optional.empty());
        Case file = new Case(petitions, filed.number());
        file.by(head).does(new PlainAct.Accept());
        file.by(head).does(new PlainAct.AppointLead(lead.signedIn().publicId()));
        file.by(head).does(new PlainAct.AppointHandler(handler.signedIn().publicId()));
        file.by(handler).does(new PlainAct.Hear(time.today(), HearingManner.IN_PERSON, "听取陈述"));
        file.as(town.holder(filed)).does(new PlainAct.ConfirmHearing(Optional.empty()));
        file.by(handler).does(new PlainInquiry.Investigate(time.today(), "到场核对"));
        file.by(handler)
                .does(
                        new PlainAct.DraftOpinion(
                                Stream.of(1, 2)
                                        .map(request ->
                                                new PlainAct.Answer(
                                                        new RequestId(request),
                                                        Finding.NOT_SUPPORTED,
                                                        "经查属实",
                                                        "《价格法》第十三条"))
                                        .toList()));
        file.by(lead).does(new PlainInquiry.CheckOpinion(true, "可签"));
        file.by(head).does(new PlainAct.SignOpinion());
        file.by(handler)
                .does(new PlainAct.Serve(ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        petitions.openOpinion(filed.number(), town.holder(filed));
        return filed;
    }

    @Test
    void twoClerksAskForALostCodeAndSeeNothing() {
        Hired one = TestStaff.in(program).hire(Role.CLERK);
        Hired other = TestStaff.in(program).hire(one.member().office(), Role.CLERK);
        petitions.file(Town.claim(one.member().office()), Filer.petitioner(), Optional.empty());
        as(one).open("/desk/lost").assertAccessible().screenshot("vault-lost-code");
        browser.press("提交，由另一位工作人员确认");
        assertThat(browser.findAll(".problems a")).hasSize(3);
        String hit = asked("演示人", "13000000000");
        String miss = asked("没有这个人", "13900000009");
        assertThat(miss).isEqualTo(hit);

        as(other).open("/desk/lost");
        browser.findAll("main .ways a").getFirst().click();
        browser.assertAccessible();
        browser.fill("姓名（与登记时完全一致）", "别人")
                .fill("电话（登记时留下的）", "13000000000")
                .choose("本人在场，我已核对证件")
                .press("确认");
        assertThat(browser.text()).contains("与第一次填写的不一致");
        browser.fill("姓名（与登记时完全一致）", "演示人")
                .fill("电话（登记时留下的）", "13000000000")
                .choose("本人在场，我已核对证件")
                .press("确认");
        browser.assertAccessible();
        assertThat(browser.text()).contains("已经确认", "如果有以这个姓名和电话登记的信访事项");
    }

    @Test
    void onPaperHitAndMissAreTheSamePagesAndTheSameSlip() {
        Hired one = TestStaff.in(program).hire(Role.CLERK);
        Town.Place place = town.found();
        Filing like = Town.claim(place.bureau());
        Filed filed = petitions.file(unreached(like), Filer.petitioner(), Optional.empty());
        Instant weekAgo = time.now().minus(Duration.ofDays(8));
        String hit = requested(one.member().office(), filed.number(), weekAgo);
        String miss =
                requested(
                        one.member().office(),
                        PetitionNumber.of(2019, 987_654_321),
                        weekAgo.plusSeconds(1));
        told.teller()
                .at(
                        weekAgo.plusSeconds(60),
                        () -> {
                            codes.carryOn();
                            return true;
                        });

        as(one).open("/desk/lost").press("没有留联系方式的，凭签名书面申请补发");
        browser.assertAccessible().screenshot("vault-lost-paper");
        for (String language : List.of("en", "zh-CN")) {
            browser.language(language).width(320).open("/desk/lost/paper");
            browser.assertAccessible().assertFits();
        }
        browser.width(1366).open("/desk/lost/paper").press("提交，由另一位工作人员确认");
        assertThat(browser.findAll(".problems a")).hasSize(3);
        String first = askedOnPaper(filed.number());
        assertThat(askedOnPaper(PetitionNumber.of(2019, 987_654_321))).isEqualTo(first);

        Web web = new Web(port).signIn(one);
        String fits = slip(web, hit);
        assertThat(slip(web, miss)).isEqualTo(fits);
        codes.carryOn();
        assertThat(petitions.read(filed.number(), town.holder(filed)))
                .as("the slip's code is in the place of the old one")
                .isEmpty();
        assertThat(fits).contains("打不开任何信访事项").doesNotContain(filed.number().digits());
        assertThat(
                        web.submit(
                                        "/desk/lost/paper",
                                        "/desk/lost/paper/" + hit + "/slip",
                                        Map.of())
                                .statusCode())
                .as("each prints once")
                .isEqualTo(404);
    }

    /** All that a slip says, but for the request's own number and the code. */
    private static String slip(Web web, String id) {
        HttpResponse<String> slip =
                web.submit("/desk/lost/paper", "/desk/lost/paper/" + id + "/slip", Map.of());
        assertThat(slip.statusCode()).isEqualTo(200);
        assertThat(slip.body()).containsPattern("\\d{4}-\\d{4}-\\d{4}-\\d{4}-\\d{4}").contains(id);
        return slip.body()
                .replaceAll("\\d{4}(-\\d{4}){4}", "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replace(id, "");
    }

    private String requested(OfficeId office, PetitionNumber number, Instant at) {
        SignedIn one = town.colleague(office, Set.of(Role.CLERK)).signedIn();
        SignedIn other = town.colleague(office, Set.of(Role.CLERK)).signedIn();
        var sought = new LostCodes.Sought.OnPaper("演示人", number);
        return told.teller()
                .at(
                        at,
                        () -> {
                            String id = codes.ask(one, sought);
                            assertThat(codes.confirm(other, id, sought)).isTrue();
                            return id;
                        });
    }

    private String askedOnPaper(PetitionNumber number) {
        browser.open("/desk/lost/paper")
                .fill("信访事项编号", number.toString())
                .fill("姓名（与登记时完全一致）", "演示人")
                .choose("本人在场，我已核对证件，并收下本人当场签名的书面申请")
                .press("提交，由另一位工作人员确认");
        return String.valueOf(browser.script("return document.querySelector('main').innerHTML"))
                .replaceAll("[0-9]{6}", "");
    }

    private static Filing unreached(Filing like) {
        return new Filing(
                like.channel(),
                like.title(),
                like.narrative(),
                like.requests(),
                like.category(),
                like.place(),
                like.office(),
                like.concerns(),
                like.receivedOn(),
                List.of(
                        new Person(
                                PersonRole.PRINCIPAL,
                                Optional.of("演示人"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                false);
    }

    /** All that the page says, but for the request's own number. */
    private String asked(String name, String phone) {
        browser.open("/desk/lost")
                .fill("姓名（与登记时完全一致）", name)
                .fill("电话（登记时留下的）", phone)
                .choose("本人在场，我已核对证件")
                .press("提交，由另一位工作人员确认");
        return String.valueOf(browser.script("return document.querySelector('main').innerHTML"))
                .replaceAll("[0-9]{6}", "");
    }

    private Browser as(Hired who) {
        browser.open("/sign-in").driver().manage().deleteAllCookies();
        return browser.width(1366)
                .open("/sign-in")
                .fill("登录名", who.login())
                .fill("密码", who.password())
                .press("登录");
    }

    private Filed ended(Town.Place place) {
        Filed filed =
                told.teller()
                        .at(
                                FILED,
                                () ->
                                        petitions.file(
                                                Town.claim(place.bureau()),
                                                Filer.petitioner(),
                                                Optional.empty()));
        told.teller()
                .at(
                        FILED,
                        () ->
                                new Case(petitions, filed.number())
                                        .as(town.holder(filed))
                                        .does(new PlainAct.Withdraw(Optional.empty())));
        told.teller().at(FILED.plusSeconds(45L * 86_400), closing::closeWhatIsOver);
        return filed;
    }
}
