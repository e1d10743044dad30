package org.huiyin.correspondence.job;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.correspondence.Deliveries;
import org.huiyin.correspondence.Delivery;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.database.embedded.Ports;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A program that has every way to tell somebody, and what takes it on this machine. */
abstract class Departures {

    static final Duration SOON = Duration.ofSeconds(60);
    static final String SMS_KEY = "a key for the gateway of the tests";
    static final Gateway GATEWAY = Gateway.start();

    private static final int SINKS = 20;
    private static final int PORT = Ports.free();
    private static final AtomicInteger USED = new AtomicInteger();

    static GreenMail mail = startedMail();

    @Autowired Town town;
    @Autowired Petitions petitions;
    @Autowired Database database;
    @Autowired Deliveries deliveries;
    Town.Place place;

    @DynamicPropertySource
    static void everyWay(DynamicPropertyRegistry settings) {
        settings.add("huiyin.serving", () -> true);
        settings.add("huiyin.mail.host", () -> "127.0.0.1");
        settings.add("huiyin.mail.port", () -> PORT);
        settings.add("huiyin.mail.starttls", () -> false);
        settings.add("huiyin.mail.from", () -> "notices@example.org");
        settings.add("huiyin.mail.retry", () -> "1s");
        settings.add("huiyin.sms.url", () -> GATEWAY.address("/sms"));
        settings.add("huiyin.sms.key", () -> SMS_KEY);
        settings.add("huiyin.sms.sender", () -> "Huiyin");
        settings.add("huiyin.sms.retry", () -> "1s");
        settings.add("huiyin.webhook.file", Departures::webhooks);
        settings.add("huiyin.webhook.retry", () -> "1s");
        settings.add("huiyin.letters.retry", () -> "1s");
        settings.add("huiyin.letters.distance", () -> "0s");
        settings.add("huiyin.public.url", () -> "http://petitions.example.org");
    }

    private static String webhooks() {
        try {
            Path file = Files.createTempFile("webhooks", ".json");
            file.toFile().deleteOnExit();
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(
                    file,
                    IntStream.rangeClosed(1, SINKS)
                            .mapToObj(i -> "sink-" + i)
                            .map(office ->
                                    "\"%s\":{\"url\":\"%s\",\"secret\":\"%s\"}"
                                            .formatted(
                                                    office,
                                                    GATEWAY.address("/" + office),
                                                    secret(office)))
                            .collect(Collectors.joining(",", "{", "}")));
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String secret(String office) {
        return "the secret of " + office;
    }

    /** The code of an office that nobody has had yet and whose program is called. */
    static String freshSink() {
        return "sink-" + USED.incrementAndGet();
    }

    static GreenMail startedMail() {
        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @BeforeEach
    void found() {
        place = town.found();
    }

    @AfterEach
    void nothingIsLeftToSend() throws Exception {
        GATEWAY.usually(204);
        await().atMost(SOON).until(() -> waiting().isEmpty());
        mail.purgeEmailFromAllMailboxes();
        GATEWAY.clear();
    }

    Filed file(Person... persons) {
        return file(with(Town.claim(place.bureau()), persons));
    }

    Filed file(Filing filing) {
        return petitions.file(filing, Filer.petitioner(), Optional.empty());
    }

    static Filing with(Filing filing, Person... persons) {
        return new Filing(
                filing.channel(),
                filing.title(),
                filing.narrative(),
                filing.requests(),
                filing.category(),
                filing.place(),
                filing.office(),
                filing.concerns(),
                filing.receivedOn(),
                List.of(persons),
                false);
    }

    static Person person(String name, @Nullable String email, @Nullable String phone) {
        return new Person(
                PersonRole.PRINCIPAL,
                Optional.of(name),
                Optional.ofNullable(phone),
                Optional.ofNullable(email),
                Optional.empty());
    }

    void transfer(Filed filed) {
        new Case(petitions, filed.number())
                .by(place.the(Role.DISPATCHER, place.bureau()))
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
    }

    /** What became of the notices of a petition. */
    List<Delivery> told(Filed filed) {
        return petitions
                .look(filed.number(), new Caller.Program(), deliveries::of)
                .orElseThrow()
                .all();
    }

    /** Tasks that carry notices, with what they keep. */
    List<String> waiting() {
        return database.read(Scope.nobody(), Departures::waiting);
    }

    static List<String> waiting(Session session) {
        return session.sql()
                .sql(
                        """
                        select task_instance || encode(task_data, 'escape') from scheduled_tasks
                        where task_name like 'notice-%' or task_name = 'webhook'
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How often what waits was tried in vain. */
    int failures() {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select coalesce(max(consecutive_failures), 0)
                                        from scheduled_tasks
                                        where task_name like 'notice-%' or task_name = 'webhook'
                                        """)
                                .query(Integer.class)
                                .single());
    }

    /** Twelve days pass: of what is being tried again, the next try is the last. */
    void untilTheLastTry() {
        await().atMost(SOON).until(() -> failures() > 0);
        await().atMost(SOON).until(this::skipTries);
    }

    private boolean skipTries() {
        return database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                        .sql(
                                                """
                                                update scheduled_tasks
                                                set consecutive_failures = ?
                                                where consecutive_failures > 0 and not picked
                                                    and (task_name like 'notice-%'
                                                        or task_name = 'webhook')
                                                """)
                                        .param(Errands.RETRIES)
                                        .update()
                                > 0);
    }
}
