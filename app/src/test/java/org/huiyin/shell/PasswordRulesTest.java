package org.huiyin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> KNOWN =
            List.of("wang.qing", "王清和", "Bureau of Housing", "JZ-0107");

    @Test
    void theListHasThousandsThatAreLongEnough() throws IOException {
        try (InputStream list =
                Objects.requireNonNull(
                        PasswordRules.class.getResourceAsStream("/shell/common-passwords.txt"))) {
            List<String> lines =
                    new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            assertThat(lines).hasSizeGreaterThan(3_000).isSorted().doesNotHaveDuplicates();
            assertThat(lines).allMatch(line -> line.length() >= 12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "too short, short",
        "qazwsxedc123, common",
        "QAZwsxEDC123, common",
        "Sojdlg123aljg, common",
        "woaini1314520, common",
        "wang.qing-2026, known",
        "HUIYIN huiyin 2026, known",
        "housing bureau 7, known",
        "王清和王清和王清和王清和, known",
        "JZ-0107qazwsxedc123, common",
        "housing123qweasdzxc, common"
    })
    void isRefused(String password, String rule) {
        assertThat(PasswordRules.errors("password", "", password, KNOWN).all())
                .extracting(error -> error.reason().key())
                .containsExactly("shell.account.password." + rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a quiet river in spring",
                "my housing password of the year",
                "春江潮水连海平海上明月共潮生"
            })
    void willDo(String password) {
        assertThat(PasswordRules.errors("password", "", password, KNOWN).any()).isFalse();
    }
}
