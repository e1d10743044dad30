package org.huiyin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.fuzz.Described.Operation;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.shell.LegalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * Every method of the API as its description has it, called by everybody there is about petitions
 * at every stage, with most of what can be wrong in a request: none makes the program fail, none
 * makes it tell its insides, and each refusal is a problem that says what is wrong.
 */
@HuiyinTest
@Import(Town.class)
class ApiFuzzTest {

    private static final long SEED = 20_261_125;
    private static final int FEW = 400;
    private static final int MANY = 50_000;
    private static final int AT_ONCE = 4;

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Mandates mandates;
    @Autowired private LegalTime time;
    @LocalServerPort private int port;

    private final Map<String, String> wrong = new ConcurrentSkipListMap<>();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();

    @Test
    void aFewHundredRequests() {
        send(SEED, FEW, cases(1));
        assertThat(wrong).isEmpty();
        assertThat(statuses.keySet())
                .as("all kinds of answers came")
                .contains(200, 400, 401, 404, 409, 412, 428);
    }

    @Test
    @Tag("long")
    void fiftyThousandRequests() {
        CasesToTry cases = cases(5);
        IntStream.range(0, AT_ONCE)
                .parallel()
                .forEach(part -> send(SEED + 1 + part, MANY / AT_ONCE, cases));
        assertThat(wrong).as(statuses.toString()).isEmpty();
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
    }

    private CasesToTry cases(int each) {
        return new CasesToTry(town, petitions, mandates, time.today()).file(each);
    }

    private void send(long seed, int requests, CasesToTry cases) {
        var random = new Random(seed);
        try (var client = new Client(port, 2 + random.nextInt(200))) {
            var api = new Described(client.get("/v3/api-docs").body());
            List<Operation> operations = api.operations();
            var inventions = new Inventions(api, cases, time.today(), random);
            var all = new ApiRequests(api, inventions, cases, random);
            List<Town.Colleague> colleagues = cases.colleagues().toList();
            for (int i = 0; i < requests; i++) {
                // acts are most of what can be done: every second request is one
                Operation operation =
                        i % 2 == 0 ? operations.get(i / 2 % operations.size()) : act(operations);
                Town.Colleague colleague = Hostile.pick(colleagues, random);
                CasesToTry.One one = cases.any(random);
                Map<String, String> credential = all.credential(one, colleague.token());
                var request = all.to(client, operation, one, one.acts(credential, colleague));
                credential.forEach(request.http()::setHeader);
                judge(
                        operation,
                        request.told() + " " + credential.keySet(),
                        client.send(request.http()));
            }
        }
    }

    private static Operation act(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> operation.path().endsWith("{number}/acts/{act}"))
                .findAny()
                .orElseThrow();
    }

    private void judge(Operation operation, String told, HttpResponse<String> answer) {
        statuses.merge(answer.statusCode(), 1, Integer::sum);
        Optional<String> fault = Verdict.api(answer).or(() -> undescribed(operation, answer));
        fault.ifPresent(what ->
                wrong.putIfAbsent(
                        operation + " " + answer.statusCode() + " " + what,
                        told + " → " + answer.headers().map() + " " + answer.body()));
    }

    /** Whether an answer came that the description does not know. */
    private static Optional<String> undescribed(Operation operation, HttpResponse<String> answer) {
        boolean asked = answer.request().method().equals(operation.method());
        return asked
                        && answer.statusCode() < 400
                        && !operation.statuses().contains(answer.statusCode())
                ? Optional.of("is not described")
                : Optional.empty();
    }
}
