package org.huiyin.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.database.TestDatabase;
import org.huiyin.database.embedded.Ports;
import org.huiyin.office.FirstAdministrator;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Every way in, in a real browser, from an empty installation on: each step uses what the one
 * before left. On a known port, because passkeys and single sign-on hold for one address.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WaysInTest {

    private static final int PORT = Ports.free();
    private static final int SSO_PORT = Ports.free();
    private static final SsoProvider SSO =
            SsoProvider.start(SSO_PORT, "http://localhost:" + PORT + "/sign-in/answer/sso");
    private static final String PASSWORD = "a quiet river in spring";
    private static final Browser OPERATOR = Browser.at(PORT);
    private static final Browser CLERK = Browser.at(PORT);

    private static List<String> recovery = List.of();
    private static AuthenticatorApp app = new AuthenticatorApp("");

    @Autowired FirstAdministrator first;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("server.port", () -> PORT);
        settings.add("huiyin.oidc.issuer", () -> SsoProvider.issuer(SSO_PORT));
        settings.add("huiyin.oidc.client-id", () -> SsoProvider.CLIENT);
        settings.add("huiyin.oidc.client-secret", () -> SsoProvider.SECRET);
        settings.add("huiyin.oidc.name", () -> "County sign-on");
    }

    @BeforeEach
    void english() {
        OPERATOR.language("en");
        CLERK.language("en");
    }

    @AfterAll
    static void close() {
        OPERATOR.close();
        CLERK.close();
        SSO.close();
    }

    @Test
    @Order(1)
    void theFirstAdministratorComesByALink() {
        OPERATOR.open("/admin/first/" + first.invite().orElseThrow())
                .fill("Name of the office", "Petition Bureau")
                .fill("Code", "bureau")
                .fill("Name of the administrator", "First Operator")
                .fill("Login name", "operator")
                .fill("Password", PASSWORD)
                .press("Save and sign in");

        assertThat(OPERATOR.path()).isEqualTo("/sign-in");
        signIn(OPERATOR, "operator");
        assertThat(OPERATOR.path()).isEqualTo("/account");
    }

    @Test
    @Order(2)
    void othersComeByAnInvitation() {
        OPERATOR.open("/admin/staff?office=bureau")
                .fill("Name", "New Clerk")
                .choose("Clerk")
                .press("Add a member of staff")
                .press("Make a link");
        String link = OPERATOR.find(".notice code").getText();

        CLERK.open(link.substring(link.indexOf("/invitation/")))
                .fill("Login name", "clerk")
                .fill("Password", "password1234")
                .press("Save and sign in");
        assertThat(CLERK.text()).contains("is not a common one");
        CLERK.fill("Login name", "clerk").fill("Password", PASSWORD).press("Save and sign in");
        assertThat(CLERK.path()).isEqualTo("/sign-in");
    }

    @Test
    @Order(3)
    void aPasswordLetsIn() {
        CLERK.open("/sign-in").assertAccessible();
        signIn(CLERK, "clerk");

        assertThat(CLERK.path()).isEqualTo("/account");
        assertThat(CLERK.text()).contains("New Clerk", "Where you are signed in", "here");
        CLERK.assertAccessible().screenshot("account");
    }

    @Test
    @Order(4)
    void aPasswordAndACodeOfTheAppLetIn() {
        CLERK.open("/account/ways").press("Turn the second step on");
        CLERK.assertAccessible().screenshot("second-step-begun");
        app = new AuthenticatorApp(CLERK.find("main code").getText());
        CLERK.fill("The 6 digits of the app", app.code()).press("Confirm and turn on");
        assertThat(CLERK.findAll(".recovery li")).hasSize(10);
        CLERK.assertAccessible().screenshot("recovery-codes");
        recovery = CLERK.findAll(".recovery code").stream().map(WebElement::getText).toList();
        CLERK.press("I have kept them");
        assertThat(CLERK.text()).contains("10 recovery codes are left");
        CLERK.assertAccessible().screenshot("ways");

        signOut(CLERK);
        signIn(CLERK, "clerk");
        assertThat(CLERK.path()).isEqualTo("/sign-in/code");
        CLERK.assertAccessible().screenshot("second-step");
        CLERK.fill("Code", "123456").press("Sign in");
        assertThat(CLERK.text()).contains("The code is wrong");
        CLERK.fill("Code", app.code()).press("Sign in");
        assertThat(CLERK.path()).isEqualTo("/account");
    }

    @Test
    @Order(5)
    void aPasswordAndARecoveryCodeLetInOnce() {
        signOut(CLERK);
        signIn(CLERK, "clerk");
        CLERK.fill("Code", recovery.get(0)).press("Sign in");
        assertThat(CLERK.path()).isEqualTo("/account");

        signOut(CLERK);
        signIn(CLERK, "clerk");
        CLERK.fill("Code", recovery.get(0)).press("Sign in");
        assertThat(CLERK.path()).isEqualTo("/sign-in/code");
        CLERK.fill("Code", recovery.get(1)).press("Sign in");
        assertThat(CLERK.path()).isEqualTo("/account");
    }

    @Test
    @Order(6)
    void aPasskeyLetsIn() {
        CLERK.driver()
                .addVirtualAuthenticator(
                        new VirtualAuthenticatorOptions()
                                .setProtocol(VirtualAuthenticatorOptions.Protocol.CTAP2)
                                .setTransport(VirtualAuthenticatorOptions.Transport.INTERNAL)
                                .setHasResidentKey(true)
                                .setHasUserVerification(true)
                                .setIsUserVerified(true));
        CLERK.open("/account/ways").fill("Name", "My laptop").press("Add a passkey");
        assertThat(CLERK.find("tbody").getText()).contains("My laptop");
        CLERK.assertAccessible().screenshot("ways-passkey");

        signOut(CLERK);
        CLERK.open("/sign-in").press("Sign in with a passkey");
        assertThat(CLERK.path()).isEqualTo("/account");
        assertThat(CLERK.text()).contains("New Clerk");

        CLERK.open("/account/ways").press("Remove");
        assertThat(CLERK.text()).contains("The passkey is removed");
        signOut(CLERK);
        assertThat(CLERK.open("/sign-in").text()).doesNotContain("The passkey did not pass");
        CLERK.find("[data-passkey] button").click();
        CLERK.awaitText("The passkey did not pass");
        assertThat(CLERK.path()).isEqualTo("/sign-in");
    }

    @Test
    @Order(7)
    void aTokenLetsAProgramIn() {
        signIn(CLERK, "clerk");
        CLERK.fill("Code", recovery.get(2)).press("Sign in");
        CLERK.open("/account/tokens").assertAccessible();
        CLERK.fill("What it is for", "").press("Make a token");
        assertThat(CLERK.text()).contains("Write what it is for");
        CLERK.fill("What it is for", "Register of the town").press("Make a token");
        String token = CLERK.find("#token").getText();
        CLERK.assertAccessible().screenshot("tokens");

        assertThat(worklist(token)).isEqualTo(200);
        CLERK.open("/account/tokens").press("Revoke");
        assertThat(CLERK.text()).contains("There is no token yet");
        assertThat(worklist(token)).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    @Order(7)
    void thePagesServeEveryReaderOnATelephoneToo(String language) {
        CLERK.language(language).width(320);
        for (String page :
                List.of("/account", "/account/ways", "/account/tokens", "/account/prove")) {
            CLERK.open(page).assertAccessible().assertFits();
            CLERK.screenshot("ways-" + language + page.replace('/', '-'));
        }
        CLERK.width(1280);
    }

    @Test
    @Order(8)
    void singleSignOnLetsInWhoLinkedIt() {
        OPERATOR.driver().manage().deleteAllCookies();
        OPERATOR.language("en")
                .open("/sign-in")
                .assertAccessible()
                .press("Sign in by County sign-on");
        atTheSignOn(OPERATOR, "stranger");
        assertThat(OPERATOR.path()).isEqualTo("/sign-in");
        assertThat(OPERATOR.text()).contains("is linked to no account here");
        OPERATOR.open("/account");
        assertThat(OPERATOR.path()).as("no account is made by signing in").isEqualTo("/sign-in");

        CLERK.open("/account/ways").press("Link it").press("Go on to County sign-on");
        atTheSignOn(CLERK, "colleague");
        assertThat(CLERK.path()).isEqualTo("/account/ways");
        assertThat(CLERK.text()).contains("Linked to County sign-on since");
        CLERK.assertAccessible().screenshot("ways-sso");

        signOut(CLERK);
        CLERK.open("/sign-in").press("Sign in by County sign-on");
        assertThat(CLERK.path()).as("still known at the sign-on").isEqualTo("/account");
        assertThat(CLERK.text()).contains("New Clerk");

        CLERK.open("/account/ways").press("Take the link away");
        signOut(CLERK);
        CLERK.open("/sign-in").press("Sign in by County sign-on");
        assertThat(CLERK.text()).contains("is linked to no account here");
        CLERK.screenshot("sign-in-sso");
    }

    @Test
    @Order(9)
    void aFloodOfWrongPasswordsKeepsNoOwnerOutOfABrowserThatCameInBefore() {
        Web stranger = new Web(PORT);
        for (int i = 0; i < 12; i++) {
            wrong(stranger);
        }
        assertThat(wrong(stranger)).isEqualTo(429);

        signIn(CLERK, "clerk");
        assertThat(CLERK.path()).isEqualTo("/sign-in/code");
    }

    private static int wrong(Web stranger) {
        return stranger.submit(
                        "/sign-in", "/sign-in", Map.of("login", "clerk", "password", "a guess"))
                .statusCode();
    }

    private static void atTheSignOn(Browser browser, String name) {
        browser.find("input[name=username]").sendKeys(name);
        browser.find("input[name=password]").sendKeys(SsoProvider.PASSWORD);
        browser.leave(() -> browser.find("button[type=submit]").click());
    }

    private static int worklist(String token) {
        return new Web(PORT)
                .get("/api/v1/worklist", "Authorization", "Bearer " + token)
                .statusCode();
    }

    private static void signIn(Browser browser, String login) {
        browser.open("/sign-in")
                .fill("Login name", login)
                .fill("Password", PASSWORD)
                .press("Sign in");
    }

    private static void signOut(Browser browser) {
        browser.find(".me summary").click();
        browser.press("Sign out");
        assertThat(Set.of("/", "/sign-in")).contains(browser.path());
    }
}
