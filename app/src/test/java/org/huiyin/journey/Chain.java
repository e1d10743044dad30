package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.journey.ApiCase.PETITIONER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.huiyin.shell.LegalTime;
import tools.jackson.databind.JsonNode;

/** A petition followed by what the API answers, first of all to the petitioner. */
final class Chain {

    private final Demo demo;
    private final LocalDate begin = LocalDate.now(LegalTime.ZONE);
    private final ApiCase file;

    Chain(Demo demo) throws Exception {
        this.demo = demo;
        this.file =
                ApiCase.file(
                        demo,
                        "chain",
                        Map.of(
                                "channel", "ONLINE",
                                "title", "小区供水改造后水费上涨",
                                "narrative", "多次反映没有答复，请予核实。",
                                "requests", List.of("核实水费", "公布改造账目"),
                                "persons", List.of(Map.of("role", "PRINCIPAL", "name", "演示人"))));
    }

    /** From now on it is so many days after the filing. */
    void onDay(int days) throws Exception {
        demo.daysLater(days);
    }

    /** A day as the API writes it, counted from the filing. */
    String day(int days) {
        return begin.plusDays(days).toString();
    }

    String office(String who) throws IOException {
        return demo.account(who).path("office").asString();
    }

    String staff(String who) throws IOException {
        return demo.account(who).path("staff").asString();
    }

    /** Does an act that the API says is possible for them. */
    Chain does(String who, String act, Map<String, ?> body) throws Exception {
        assertThat(acts(who)).contains(act);
        file.does(who, act, body);
        return this;
    }

    /** The same with the paper that proves it. */
    Chain bringsPaper(String who, String act, Map<String, ?> body) throws Exception {
        assertThat(acts(who)).contains(act);
        file.bringsPaper(who, act, body);
        return this;
    }

    void isRefused(String who, String act, Map<String, ?> body, String refusal) throws Exception {
        file.isRefused(who, act, body, refusal);
    }

    JsonNode reading() throws Exception {
        return readingOf(PETITIONER);
    }

    JsonNode readingOf(String who) throws Exception {
        return file.reading(who);
    }

    JsonNode read(String under) throws Exception {
        return file.read(PETITIONER, under);
    }

    List<String> acts(String who) throws Exception {
        return StreamSupport.stream(readingOf(who).path("acts").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** How many papers on file prove a service. */
    int proofs() throws Exception {
        return (int)
                StreamSupport.stream(read("/documents").spliterator(), false)
                        .filter(paper -> paper.path("kind").asString().equals("SERVICE_PROOF"))
                        .count();
    }

    /** The last clock of that name. */
    JsonNode clock(String name) throws Exception {
        return StreamSupport.stream(reading().path("clocks").spliterator(), false)
                .filter(clock -> clock.path("clock").asString().equals(name))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    JsonNode appealOf(String who, int at) throws Exception {
        return readingOf(who).path("appeals").get(at);
    }

    Chain stands(String status) throws Exception {
        assertThat(reading().path("status").asString()).isEqualTo(status);
        return this;
    }

    /** An open clock, and whose it is. */
    Chain owes(String clock, String office) throws Exception {
        assertThat(clock(clock).path("owedBy").asString()).isEqualTo(office);
        assertThat(clock(clock).has("done")).isFalse();
        return this;
    }

    Chain appeal(int at, String level, String state) throws Exception {
        JsonNode appeal = appealOf(PETITIONER, at);
        assertThat(appeal.path("level").asString()).isEqualTo(level);
        assertThat(appeal.path("state").asString()).isEqualTo(state);
        assertThat(appeal.path("lastDay").asString())
                .isEqualTo(clock(level).path("lastDay").asString());
        return this;
    }

    Chain promise(String state) throws Exception {
        JsonNode promise = reading().path("promises").get(0);
        assertThat(promise.path("state").asString()).isEqualTo(state);
        assertThat(promise.path("lastDay").asString())
                .isEqualTo(clock("PROMISE").path("lastDay").asString());
        return this;
    }

    void supervised(String state) throws Exception {
        JsonNode supervised = reading().path("supervision").get(0);
        assertThat(supervised.path("state").asString()).isEqualTo(state);
        assertThat(supervised.path("lastDay").asString())
                .isEqualTo(clock("SUPERVISION_ANSWER").path("lastDay").asString());
    }
}
