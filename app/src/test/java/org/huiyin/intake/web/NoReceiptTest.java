package org.huiyin.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.intake.TestOffices;
import org.huiyin.office.Author;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who filed and got no receipt tells the office above; who reports beside claiming gets two. */
@HuiyinTest
class NoReceiptTest {

    @LocalServerPort int port;
    @Autowired ApplicationContext program;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = Browser.withoutScripts(port).language("en");
    }

    @AfterEach
    void stop() {
        browser.close();
    }

    @Test
    void itGoesToTheOfficeAboveTheOneNamed() {
        OfficeId above = TestOffices.in(program).open("试用市局");
        OfficeId below = below(above, "试用分局");
        browser.open("/file").press("Filed before and got no receipt?").assertAccessible();
        browser.press("Continue");
        assertThat(browser.findAll(".problems a")).hasSize(2);
        browser.assertAccessible();

        browser.fill("What it was about", "The yard floods.").fill("When", "early June");
        browser.choose("visit").fill("Find an office by name", name(below)).press("Search");
        assertThat(browser.find("[name=about]").getText()).isEqualTo("The yard floods.");
        browser.choose(name(below)).press("Continue");
        assertThat(browser.path()).isEqualTo("/file/contact");
        browser.press("Continue").press("Continue");
        assertThat(browser.text())
                .contains("No receipt after a petition to " + name(below), "early June")
                .contains("The yard floods.", name(above));
        browser.press("File it");
        assertThat(browser.path()).isEqualTo("/file/receipt");
    }

    @Test
    void aReportBesideAClaimIsAnnouncedAndGetsANumberOfItsOwn() {
        TestOffices.in(program);
        browser.open("/file").press("Start").fill("Title", "t").fill("What happened", "n");
        browser.press("Continue").fill("What you ask for", "Pay.").press("Add another request");
        browser.find("[name='/requests/1/text']").sendKeys("Look into the bribes.");
        browser.find("[name='/requests/1/kind'][value=REPORT]").click();
        browser.press("Continue").press("Continue").press("Continue").press("Continue");
        browser.press("Continue");
        assertThat(browser.text()).contains("registered on its own, with its own number");
        browser.assertAccessible().press("File it");
        assertThat(browser.findAll(".receipt .numbers")).hasSize(4);
        assertThat(browser.find("#split-off").getText()).contains("stands alone");
        browser.assertAccessible();
    }

    private OfficeId below(OfficeId above, String name) {
        var code = new OfficeId(above.code() + "-below");
        program.getBean(OfficeRegister.class)
                .create(
                        new NewOffice(
                                code,
                                name,
                                Optional.of("Branch of " + above.code()),
                                OfficeKind.DEPARTMENT,
                                Optional.of(above),
                                true,
                                Optional.empty()),
                        new Author("test", LocalDate.of(2026, 1, 5)));
        return code;
    }

    private String name(OfficeId office) {
        return program.getBean(Choices.class).officeName(office.code());
    }
}
