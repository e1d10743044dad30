package org.huiyin.shell.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Dates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The law's data in words, fresh from the law or read back from an entry as text. */
class WhatHappenedTest {

    private static final AnnotationConfigApplicationContext CONTEXT =
            new AnnotationConfigApplicationContext();

    private static LawWords law;

    @BeforeAll
    static void open() {
        CONTEXT.registerBean("messageSource", MessageSource.class, WhatHappenedTest::words);
        CONTEXT.registerBean(Names.class, Codes::new);
        CONTEXT.register(Dates.class, LawData.class, LawWords.class);
        CONTEXT.refresh();
        law = CONTEXT.getBean(LawWords.class);
    }

    @AfterAll
    static void close() {
        CONTEXT.close();
        LocaleContextHolder.resetLocaleContext();
    }

    @BeforeEach
    void readEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @Test
    void aMatterIsToldByItsPrintedNumber() {
        assertThat(law.happened("linked", Map.of("to", "261234567890")))
                .isEqualTo("Linked to matter 26-123-456-789-0");
        assertThat(law.why(new Refusal.AlreadyTied(new MatterNumber("261234567890"))))
                .contains("26-123-456-789-0");
    }

    @Test
    void whatIsTrueOrFalseIsToldInWords() {
        assertThat(law.happened("recusal-decided", Map.of("staff", "s-1", "recused", true)))
                .isEqualTo("s-1 keeps out of the case");
        assertThat(law.happened("recusal-decided", Map.of("staff", "s-1", "recused", "false")))
                .isEqualTo("s-1 need not keep out of the case");
    }

    @Test
    void numbersReadBackAsTextAreNumbers() {
        assertThat(law.happened("task-reported", Map.of("entry", "12")))
                .isEqualTo(law.happened("task-reported", Map.of("entry", 12)))
                .contains("entry 12");
    }

    @Test
    void whatMayBeMissingIsToldOnlyWhereItIsThere() {
        var facts = Map.<String, Object>of("office", "o-1", "ground", "LATE", "due", "2026-11-30");
        var more = Map.<String, Object>of("clock", "HANDLING", "missed", "2026-11-20");

        assertThat(law.happened("supervision-opened", facts))
                .isEqualTo("Supervision of o-1: Late; written answer by 30 November 2026");
        var all = new HashMap<>(facts);
        all.putAll(more);
        assertThat(law.happened("supervision-opened", all))
                .isEqualTo(
                        "Supervision of o-1: Late (“Opinion”, due 20 November 2026);"
                                + " written answer by 30 November 2026");
    }

    @Test
    void whoMayNotSeeWhatItSaysReadsItsNameOnly() {
        assertThat(law.happened("supervision-opened", Map.of())).isEqualTo("Supervision opened");
    }

    @Test
    void aRefusalTellsWhatItHoldsOrThatThereIsNone() {
        assertThat(law.why(new Refusal.OtherOfficeSupervises(Optional.of(new OfficeId("o-1")))))
                .contains("o-1");
        assertThat(law.why(new Refusal.OtherOfficeSupervises(Optional.empty()))).contains("none");
        assertThat(law.why(new Refusal.PromiseNotKeptYet(LocalDate.of(2026, 11, 30))))
                .contains("30 November 2026");
    }

    @Test
    void chineseSaysTheSame() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);

        assertThat(
                        law.happened(
                                "referred",
                                Map.of("procedure", "LITIGATION", "lastDay", "2026-11-30")))
                .isEqualTo("导入其他程序：诉讼；该程序的最后一日为 2026年11月30日，请向该机关核实");
        assertThat(law.happened("referred", Map.of("procedure", "POLICE")))
                .isEqualTo("导入其他程序：公安机关法律程序");
    }

    private static MessageSource words() {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/law", "messages/shell");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    /** A directory in which everything is called by its code. */
    private record Codes() implements Names {

        @Override
        public String office(OfficeId office) {
            return office.code();
        }

        @Override
        public String staff(StaffId staff) {
            return staff.value();
        }
    }
}
