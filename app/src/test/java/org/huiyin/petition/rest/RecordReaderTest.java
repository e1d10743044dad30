package org.huiyin.petition.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.Problem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A record of any parts that acts have is read by their names and types. */
class RecordReaderTest {

    /** Public, as the records of acts are. */
    public record Meeting(
            String subject,
            Optional<String> minutes,
            OfficeId office,
            List<StaffId> members,
            List<String> agenda,
            Optional<LocalDate> on,
            Optional<Integer> days,
            boolean open,
            Optional<Boolean> oral,
            Optional<Kind> kind,
            PlainAct.Answer first,
            List<PlainAct.Answer> more) {}

    private record Strange(Instant at) {}

    private static final String ANSWER =
            "{'request':1,'finding':'EXPLAINED','facts':'x','legalBasis':'y'}";

    @Test
    void everyPartIsRead() {
        var answer = new PlainAct.Answer(new RequestId(1), Finding.EXPLAINED, "x", "y");
        assertThat(
                        read(
                                """
                                {'subject':'s','office':'o','members':['a','b'],'agenda':[],'on':'2026-11-25',
                                 'open':false,'oral':true,'kind':'CLAIM','first':%s,'more':[%s]}
                                """
                                        .formatted(ANSWER, ANSWER)))
                .isEqualTo(
                        new Meeting(
                                "s",
                                Optional.empty(),
                                new OfficeId("o"),
                                List.of(new StaffId("a"), new StaffId("b")),
                                List.of(),
                                Optional.of(LocalDate.of(2026, 11, 25)),
                                Optional.empty(),
                                false,
                                Optional.of(true),
                                Optional.of(Kind.CLAIM),
                                answer,
                                List.of(answer)));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() ->
                        read(
                                """
                                {'subject':'','minutes':7,'office':'o','members':['a',null],'agenda':'x',
                                 'days':true,'open':1,'oral':null,'more':[%s,{'facts':'x'}],'colour':'red'}
                                """
                                        .formatted(ANSWER)))
                .asInstanceOf(InstanceOfAssertFactories.type(Problem.class))
                .extracting(
                        problem -> problem.errors().all().stream().map(FieldError::field).toList())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(
                        "/subject",
                        "/minutes",
                        "/members/1",
                        "/agenda",
                        "/days",
                        "/open",
                        "/first",
                        "/more/1/request",
                        "/more/1/finding",
                        "/more/1/legalBasis",
                        "/colour");
    }

    @Test
    void aPartThatNoBodyCanBringIsFoundAtTheStart() {
        assertThatThrownBy(() -> new RecordReader<>(Strange.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Instant");
    }

    private static Meeting read(String json) {
        return Body.all(
                JsonMapper.shared().readTree(json.replace('\'', '"')),
                new RecordReader<>(Meeting.class));
    }
}
