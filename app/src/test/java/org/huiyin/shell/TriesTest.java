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
    void tenWrongPasswordsForOneLoginAreEnough() {
        for (int i = 0; i < 10; i++) {
            assertThat(tries.password("aman", from("198.51.100." + i), Optional::empty)).isEmpty();
        }

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(
                        () -> tries.password("aman", from("198.51.100.99"), () -> Optional.of(1)))
                .satisfies(problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_MANY);
                    assertThat(problem.retryAfter().orElseThrow())
                            .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(91));
                });
        assertThat(tries.password("another", from("198.51.100.99"), () -> Optional.of(1)))
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
    void rightTriesAreNotCounted() {
        for (int i = 0; i < 50; i++) {
            assertThat(tries.password("busy", from("192.0.2.1"), () -> Optional.of(1))).isPresent();
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
                    .isThrownBy(() -> tries.password("cut", from("192.0.2.2"), cutOff));
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
        tries.password("canary-login", from("203.0.113.77"), Optional::empty);

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
