package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@HuiyinTest
class TriesTest {

    @Autowired Tries tries;
    @Autowired Database database;

    @Test
    void tenWrongPasswordsForOneLoginFromOneAddressAreEnough() {
        for (int i = 0; i < 10; i++) {
            assertThat(password("aman", "198.51.100.7", Optional.empty())).isEmpty();
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> password("Aman ", "198.51.100.7", Optional.of(1)))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
                    assertThat(problem.retryAfter().orElseThrow())
                            .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(91));
                });
        assertThat(password("another", "198.51.100.7", Optional.of(1))).hasValue(1);
    }

    @Test
    void aFloodFromOneAddressDoesNotKeepTheOwnerOut() {
        for (int i = 0; i < 20; i++) {
            wrong("owner", "198.51.100.8");
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> password("owner", "198.51.100.8", Optional.of(1)));
        assertThat(password("owner", "198.51.100.9", Optional.of(1)))
                .as("from another place")
                .hasValue(1);
        assertThat(
                        tries.password(
                                "owner",
                                Optional.of("mark"),
                                from("198.51.100.8"),
                                () -> Optional.of(1)))
                .as("from the same place, in a browser that came in before")
                .hasValue(1);
    }

    @Test
    void manyAddressesTogetherAreStoppedAndAKnownBrowserIsNot() {
        for (int i = 0; i < 100; i++) {
            wrong("wanted", "198.51.100." + (100 + i));
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> password("wanted", "198.51.100.99", Optional.of(1)));
        assertThat(
                        tries.password(
                                "wanted",
                                Optional.of("another mark"),
                                from("198.51.100.99"),
                                () -> Optional.of(1)))
                .hasValue(1);
        for (int i = 0; i < 10; i++) {
            tries.password(
                    "wanted", Optional.of("stolen mark"), from("198.51.100.99"), Optional::empty);
        }
        assertThatExceptionOfType(Problem.class)
                .as("a mark is no way to guess on")
                .isThrownBy(() ->
                        tries.password(
                                "wanted",
                                Optional.of("stolen mark"),
                                from("198.51.100.98"),
                                () -> Optional.of(1)));
    }

    @Test
    void guessedCodesAreStoppedEverywhereAndARecoveryCodeStillComesIn() {
        for (int i = 0; i < 30; i++) {
            tries.secondStep("account", true, from("203.0.113." + i), Optional::empty);
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        tries.secondStep(
                                "account", true, from("203.0.113.99"), () -> Optional.of(1)));
        assertThat(tries.secondStep("account", false, from("203.0.113.99"), () -> Optional.of(1)))
                .hasValue(1);
    }

    @Test
    void oneAddressCannotUseUpThePatienceForANumber() {
        String number = "26-123-456-789-0";
        for (int i = 0; i < 20; i++) {
            tries.receiptCode(number, from("2001:db8:1:2::" + i), Optional::empty);
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() ->
                        tries.receiptCode(number, from("2001:db8:1:2:ffff::1"), Optional::empty));
        assertThat(
                        tries.receiptCode(
                                number, from("2001:db8:1:3::1"), () -> Optional.of("petition")))
                .hasValue("petition");
    }

    @Test
    void whoKnowsANumberCannotShutItsPetitionerOut() {
        String number = "26-123-456-789-9";
        for (int i = 0; i < 60; i++) {
            tries.receiptCode(number, from("2001:db8:7:" + i + "::1"), Optional::empty);
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(
                        () -> tries.receiptCode(number, from("2001:db8:8::1"), Optional::empty));
        assertThat(tries.receiptCode(number, from("2001:db8:9::1"), () -> Optional.of("theirs")))
                .hasValue("theirs");
    }

    @Test
    void rightTriesAreNotCounted() {
        for (int i = 0; i < 50; i++) {
            assertThat(password("busy", "192.0.2.1", Optional.of(1))).isPresent();
        }
    }

    @Test
    void aTryThatTheDatabaseCutOffIsNotCounted() {
        Supplier<Optional<String>> cutOff =
                () -> {
                    throw new IllegalStateException("the database is away");
                };
        for (int i = 0; i < 50; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            tries.password("cut", Optional.empty(), from("192.0.2.2"), cutOff));
            assertThatIllegalStateException()
                    .isThrownBy(() -> tries.receiptCode("cut", from("192.0.2.2"), cutOff));
        }
    }

    @Test
    void whoeverFollowsTheirPetitionLeavesNoRow() {
        List<Long> before = rows();
        for (int i = 0; i < 50; i++) {
            assertThat(tries.receiptCode("mine", from("192.0.2.3"), () -> Optional.of(1)))
                    .isPresent();
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aRightCodeIsRefusedWhereTooManyWereWrong() {
        for (int i = 0; i < 20; i++) {
            tries.receiptCode("n" + i, from("192.0.2.4"), Optional::empty);
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(
                        () -> tries.receiptCode("mine", from("192.0.2.4"), () -> Optional.of(1)));
    }

    @Test
    void whatIsStoredNamesNeitherAddressNorLogin() {
        password("canary-login", "203.0.113.77", Optional.empty());

        List<String> rows =
                database.read(
                        Scope.nobody(),
                        session ->
                                session.sql()
                                        .sql(
                                                "select id || ' ' || encode(state, 'escape') from tries")
                                        .query(String.class)
                                        .list());
        assertThat(rows).isNotEmpty();
        assertThat(rows).noneMatch(row -> row.contains("203.0.113") || row.contains("canary"));
    }

    private Optional<Integer> password(String login, String address, Optional<Integer> found) {
        return tries.password(login, Optional.empty(), from(address), () -> found);
    }

    private void wrong(String login, String address) {
        try {
            assertThat(password(login, address, Optional.empty())).isEmpty();
        } catch (Problem stopped) {
            assertThat(stopped.kind()).isEqualTo(Problem.Kind.TOO_MANY);
        }
    }

    private List<Long> rows() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql("select id from tries order by id")
                                .query(Long.class)
                                .list());
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }
}
