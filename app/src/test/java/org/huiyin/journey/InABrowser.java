package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.huiyin.shell.browser.Browser;
import tools.jackson.databind.JsonNode;

/**
 * A petition's whole way through the pages: the petitioner without JavaScript, the staff with it.
 * Axe looks at each page on the way.
 */
final class InABrowser implements AutoCloseable {

    private final Demo demo;
    private final Browser petitioner;
    private final Browser staff;
    private String number = "";
    private String code = "";

    InABrowser(Demo demo) {
        this.demo = demo;
        this.petitioner = Browser.withoutScripts(demo.port());
        this.staff = Browser.at(demo.port());
    }

    void petitionerFiles() {
        petitioner.open("/file").press("开始");
        petitioner.fill("标题", "工地拖欠工资").fill("经过", "三月以来没有发工资，多次催要没有结果。").press("继续");
        petitioner.fill("要求", "发放拖欠的工资").press("继续");
        petitioner.choose("不知道，请信访部门转送").press("继续");
        petitioner.press("继续");
        petitioner.fill("姓名或称呼", "演示人").fill("电话", "13000000000").press("继续");
        petitioner.press("继续");
        petitioner.press("提交");
        number = petitioner.find("#number").getText().replaceAll("\\D", "");
        code = petitioner.find("#code").getText().replaceAll("\\D", "");
        assertThat(number).hasSize(12);
        assertThat(code).hasSize(20);
    }

    void untilServed() throws Exception {
        act(
                "DISPATCHER",
                "transfer",
                "转送",
                page -> page.choose("清源县人力资源和社会保障局").fill("理由", "属于贵单位职责"));
        act("HEAD", "accept", "受理", _ -> {});
        act("HEAD", "appoint-lead", "确定包案领导", _ -> staff.find("input[name=staff]").click());
        act("LEAD", "appoint-handler", "确定承办人", _ -> staff.find("input[name=staff]").click());
        act(
                "HANDLER",
                "request-extension",
                "申请延期",
                page -> page.fill("延长多少日", "20").fill("理由", "核对工资台账需要时间"));
        act("HEAD", "approve-extension", "批准延期", _ -> {});
        act("HANDLER", "hear", "听取陈述", page -> page.choose("电话").fill("信访人陈述的事实和理由", "听取了拖欠经过"));
        follow().press("确认已听取您的陈述").press("确认，已听取我的陈述");
        act("HANDLER", "investigate", "调查核实", page -> page.fill("查了什么、怎样查、结果如何", "查阅了工资表"));
        act(
                "HANDLER",
                "draft-opinion",
                "拟写处理意见书",
                page -> page.choose("支持").fill("事实", "拖欠属实").fill("依据", "保障农民工工资支付条例"));
        act("HEAD", "sign-opinion", "签发处理意见书", _ -> {});
        act("HANDLER", "serve", "送达", page -> page.choose("电子送达（经信访人同意）"));
        follow().press("查看处理意见书").press("打开并收到");
        assertThat(petitioner.text()).contains("拖欠属实", "支持", "申请复查");
        assertThat(follow().text()).contains("处理意见书已送达");
    }

    void ratedAfterAWeek() {
        follow().press("评价");
        petitioner.find("input[name=manner][value='5']").click();
        petitioner.find("input[name=result][value='4']").click();
        petitioner.press("提交评价");
        assertThat(petitioner.text()).contains("谢谢您的评价");
    }

    void closedAfterTheAppealTime() throws Exception {
        act("HEAD", "close", "办结归档", page -> page.choose("已送达，申请复查的期限已过"));
        assertThat(follow().text()).contains("已办结");
    }

    private Browser follow() {
        return petitioner.open("/track").fill("编号", number).fill("查询码", code).press("查看");
    }

    private void act(String role, String act, String button, Consumer<Browser> form)
            throws IOException {
        signIn(role);
        staff.open("/cases/" + number);
        staff.assertAccessible();
        staff.open("/cases/" + number + "/acts/" + act);
        staff.assertAccessible();
        form.accept(staff);
        staff.press(button);
        assertThat(staff.path()).as("%s: %s", act, staff.text()).isEqualTo("/cases/" + number);
    }

    private void signIn(String role) throws IOException {
        JsonNode account = demo.account(role);
        staff.driver().manage().deleteAllCookies();
        staff.open("/sign-in")
                .fill("登录名", account.path("user").asString())
                .fill("密码", account.path("password").asString())
                .press("登录");
    }

    /**
     * The picture in the README: what the petitioner sees once they were answered. {@code
     * -Dupdate.approved=true} takes it anew; numbers and days differ each time, so otherwise only
     * its size is compared.
     */
    void picturesForTheReadme() throws IOException {
        follow();
        petitioner.language("en").open("/track/" + number).assertAccessible().assertFits();
        petitioner.width(320).assertFits();
        petitioner.elder(true).open("/track/" + number).assertAccessible().assertFits();
        petitioner.elder(false).language("zh-CN").width(1100).open("/track/" + number);
        Path picture = petitioner.assertAccessible().screenshot("track");
        Path shown = Path.of(System.getProperty("project.root", ".."), "docs/images/track.png");
        if (Boolean.getBoolean("update.approved")) {
            Files.copy(picture, shown, StandardCopyOption.REPLACE_EXISTING);
        }
        BufferedImage now = ImageIO.read(picture.toFile());
        BufferedImage committed = ImageIO.read(shown.toFile());
        assertThat(committed.getWidth()).isEqualTo(now.getWidth());
        assertThat(committed.getHeight())
                .as("%s is out of date; take it anew with -Dupdate.approved=true", shown)
                .isCloseTo(now.getHeight(), withinPercentage(10));
    }

    /** Where both stand, for a failure's report. */
    void picture() {
        petitioner.screenshot("journey-petitioner");
        staff.screenshot("journey-staff");
    }

    @Override
    public void close() {
        petitioner.close();
        staff.close();
    }
}
