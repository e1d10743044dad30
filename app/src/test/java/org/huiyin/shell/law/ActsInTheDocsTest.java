package org.huiyin.shell.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.architecture.Approved;
import org.huiyin.docs.Doc;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Records;
import org.junit.jupiter.api.Test;

/** The table of acts and refusals in the documents is the program's own. */
class ActsInTheDocsTest {

    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("messages.law", Locale.ROOT);
    private static final ResourceBundle ENGLISH =
            ResourceBundle.getBundle("messages.law", Locale.ENGLISH);

    /** One of each kind of thing that a refusal carries. */
    private static final Map<Class<?>, Object> SAMPLES =
            Map.of(
                    LocalDate.class,
                    LocalDate.EPOCH,
                    int.class,
                    1,
                    boolean.class,
                    true,
                    RequestId.class,
                    new RequestId(1),
                    Optional.class,
                    Optional.empty(),
                    List.class,
                    List.of(),
                    Set.class,
                    Set.of(),
                    OfficeId.class,
                    new OfficeId("x"),
                    StaffId.class,
                    new StaffId("x"));

    @Test
    void actsAndRefusalsAreListed() {
        String acts =
                ActNames.types().stream()
                        .map(ActsInTheDocsTest::act)
                        .collect(Collectors.joining("\n"));
        String refusals =
                Arrays.stream(Refusal.class.getPermittedSubclasses())
                        .map(ActsInTheDocsTest::refusal)
                        .collect(Collectors.joining("\n"));

        Approved.at("docs/acts.md")
                .isEqualTo(
                        """
                        # Acts and refusals 操作与拒绝理由

                        Written by the program and compared in each build. At which stage an act is possible: [the lifecycle](lifecycle.md).
                        What the words mean: [the glossary](glossary.md).

                        ## Acts 操作

                        | In the API | English | 中文 | Who | 由谁 | What it does | 作用 |
                        | --- | --- | --- | --- | --- | --- | --- |
                        %s

                        ## Refusals 拒绝理由

                        An act that is refused writes nothing. Where a date, a name or a number stands in the sentence, here stands “…”.

                        | In the API | Art. 条款 | English | 中文 |
                        | --- | --- | --- | --- |
                        %s
                        """
                                .formatted(acts, refusals));
    }

    @Test
    void theGuideTellsWhatStopsEachAct() throws IOException {
        assertThat(Doc.at("docs/handlers.md").code())
                .containsAll(ActNames.types().stream().map(ActNames::of).toList());
    }

    private static String act(Class<? extends Act> type) {
        String name = ActNames.of(type);
        String key = "law.act." + name;
        return row(
                "`" + name + "`",
                ENGLISH.getString(key),
                CHINESE.getString(key),
                who(ENGLISH, type, ", "),
                who(CHINESE, type, "、"),
                ENGLISH.getString(key + ".means"),
                CHINESE.getString(key + ".means"));
    }

    private static String who(ResourceBundle words, Class<? extends Act> act, String comma) {
        Stream<String> petitioner =
                Permissions.petitionerMay(act)
                        ? Stream.of(words.getString("law.actor.petitioner"))
                        : Stream.empty();
        Stream<String> staff =
                Permissions.roles(act).stream()
                        .sorted()
                        .map(role -> words.getString("law.role." + LawWords.kebab(role.name())));
        return Stream.concat(petitioner, staff).collect(Collectors.joining(comma));
    }

    private static String refusal(Class<?> type) {
        Refusal refusal = sample(type);
        String key = "law.refusal." + refusal.code();
        String article = refusal.article();
        return row("`" + refusal.code() + "`", article, said(ENGLISH, key), said(CHINESE, key));
    }

    private static String said(ResourceBundle words, String key) {
        return words.getString(key).replaceAll("\\{\\d+[^}]*}", "…");
    }

    private static String row(String... cells) {
        return Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static Refusal sample(Class<?> type) {
        Object[] values =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .map(part -> part.isEnum() ? part.getEnumConstants()[0] : SAMPLES.get(part))
                        .toArray();
        return (Refusal) Records.make(type, values);
    }
}
