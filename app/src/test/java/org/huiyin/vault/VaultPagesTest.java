package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huiyin.office.Erasure;
import org.huiyin.office.Orders;
import org.huiyin.petition.Erasures;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of two operators and of two clerks. */
@MovedTimeTest
class VaultPagesTest {

    private static final Instant FILED = Instant.parse("2013-03-05T02:00:00Z");

    @LocalServerPort private int port;
    @Autowired private ApplicationContext program;
    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private LostCodes codes;
    @Autowired private Erasures erasures;
    @Autowired private Orders orders;
    @Autowired private ToldTime told;
    @Autowired private LegalTime time;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.at(port);
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void twoOperatorsEraseAndTheReceiptHolderIsToldHonestly() {
        Hired one = TestStaff.in(program).hire(Role.OPERATOR);
        Hired other = TestStaff.in(program).hire(Role.OPERATOR);
        Town.Place place = town.found();
        Filed filed = new OldCases(program).ended(place, FILED);
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

        as(one).open("/desk/lost").press("新查询码发不到的，凭签名书面申请补发");
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
}
