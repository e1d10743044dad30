package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.database.Database;
import org.huiyin.database.HuiyinTest;
import org.huiyin.database.Scope;
import org.huiyin.database.StartRefused;
import org.huiyin.office.Proposals;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Rotation;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The master key is changed by two people while petitions are filed and read; nothing is lost. */
@HuiyinTest
@Import(Town.class)
@TestPropertySource(
        properties = {
            "huiyin.keys.patience=1500ms",
            "huiyin.jobs=false",
            "huiyin.mail.host=localhost",
            "huiyin.mail.port=1"
        })
class RotationTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Proposals proposals;
    @Autowired private Rotation rotation;
    @Autowired private KeyRotation master;
    @Autowired private KeyFile file;
    @Autowired private Database database;

    @TempDir private Path folder;

    private final Queue<Filed> filed = new ConcurrentLinkedQueue<>();

    @Test
    void nothingIsLostUnderLoadAndTheOldFileOpensNothingAfterwards() throws Exception {
        Town.Place place = town.found();
        for (int i = 0; i < 30; i++) {
            file(place);
        }
        KeyFile old = copy("before");
        assertThat(rotation.carryOn().state()).isEqualTo(Rotation.State.NONE);

        org.huiyin.office.KeyRotation change = ordered(place);
        interrupted(change.key());
        AtomicBoolean over = new AtomicBoolean();
        var filing = CompletableFuture.runAsync(() -> repeat(over, () -> fileUpTo(120, place)));
        var reading = CompletableFuture.runAsync(() -> repeat(over, this::readAny));
        try {
            Rotation.Progress first = rotation.carryOn();
            assertThat(first.state()).isEqualTo(Rotation.State.WAITING);
            assertThat(first.wrapped()).isGreaterThanOrEqualTo(30);
            while (rotation.carryOn().state() != Rotation.State.DONE) {
                readAny();
            }
        } finally {
            over.set(true);
        }
        filing.get();
        reading.get();

        assertThat(filed).hasSizeGreaterThan(30);
        readAll();
        MasterKey now = file.read();
        assertThat(now.wrapping().size()).isEqualTo(1);
        assertThat(now.wrapsWith()).isEqualTo(change.key());
        assertThat(now.fingerprint()).isEqualTo(old.read().fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        wrapped()
                .forEach((petition, key) -> {
                    assertThat(key).startsWith(MasterKey.mark(change.key()));
                    byte[] binding = Binding.of(Binding.Kind.PETITION_KEY, petition, "");
                    assertThatThrownBy(() -> old.read().unwrap(key, binding))
                            .isInstanceOf(BrokenSeal.class);
                });
        assertThat(KeyOfDatabase.open(file, database).wrapsWith()).isEqualTo(change.key());
        assertThatThrownBy(() -> KeyOfDatabase.open(old, database))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("older");
        assertThat(rotation.carryOn().state()).isEqualTo(Rotation.State.NONE);
    }

    /** One proposes, another approves; nobody does both, and no second one is begun meanwhile. */
    private org.huiyin.office.KeyRotation ordered(Town.Place place) {
        var one = place.the(Role.OPERATOR, place.bureau()).signedIn();
        var other = place.the(Role.OPERATOR, place.housing()).signedIn();
        var clerk = place.the(Role.CLERK, place.bureau()).signedIn();
        var change = org.huiyin.office.KeyRotation.drawn();
        assertThatThrownBy(() -> proposals.propose(change, clerk))
                .hasMessage(RegisterRefusal.Reason.OPERATORS_ONLY.name());
        String id = proposals.propose(change, one);
        assertThatThrownBy(() -> proposals.approve(id, one))
                .hasMessage(RegisterRefusal.Reason.SAME_PERSON.name());
        assertThat(rotation.carryOn().state()).isEqualTo(Rotation.State.NONE);
        proposals.approve(id, other);
        assertThatThrownBy(() -> proposals.propose(change, one))
                .hasMessage(RegisterRefusal.Reason.ALREADY_PROPOSED.name());
        return change;
    }

    /** A program that dies between the file and the database. */
    private void interrupted(int key) {
        assertThatThrownBy(() ->
                        database.write(
                                Scope.nobody(),
                                session -> {
                                    master.begin(session, key);
                                    throw new IllegalStateException("killed");
                                }))
                .hasMessage("killed");
        assertThat(file.read().wrapping().size()).isEqualTo(2);
    }

    private void file(Town.Place place) {
        filed.add(petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty()));
    }

    private void fileUpTo(int most, Town.Place place) {
        if (filed.size() < most) {
            file(place);
        } else {
            readAny();
        }
    }

    private void readAll() {
        filed.forEach(this::read);
    }

    private void readAny() {
        List<Filed> all = List.copyOf(filed);
        read(all.get(ThreadLocalRandom.current().nextInt(all.size())));
    }

    private void read(Filed one) {
        assertThat(petitions.read(one.number(), town.holder(one)))
                .map(PetitionView::title)
                .contains("小区供水改造后水费上涨");
    }

    private static void repeat(AtomicBoolean over, Runnable work) {
        while (!over.get()) {
            work.run();
        }
    }

    private Map<UUID, byte[]> wrapped() {
        Map<UUID, byte[]> keys = new HashMap<>();
        database.read(
                new Caller.Program().scope(),
                session ->
                        session.sql()
                                .sql(
                                        "select petition_id, wrapped_key from petition where length(wrapped_key) > 0")
                                .query((row, _) ->
                                        keys.put(row.getObject(1, UUID.class), row.getBytes(2)))
                                .list());
        return keys;
    }

    @Test
    void anotherProgramOpensAndWrapsByTheNewKeyWithoutARestart() throws Exception {
        KeyFile shared = copy("shared");
        Vault here = new Vault(new KeyRing(shared, shared.read()));
        Vault there = new Vault(new KeyRing(shared, shared.read()));
        PetitionKey before = there.newKey(UUID.randomUUID());

        shared.replace(shared.read().withWrappingKey(77));
        PetitionKey after = newest(here);
        assertThat(there.open(after.petition(), after.wrapped()).petition())
                .isEqualTo(after.petition());
        assertThat(there.newKey(UUID.randomUUID()).wrapped()).startsWith(MasterKey.mark(77));
        byte[] again = here.wrapAgain(before.petition(), before.wrapped());
        assertThat(again).startsWith(MasterKey.mark(77));
        assertThat(there.open(before.petition(), again).petition()).isEqualTo(before.petition());
    }

    /** Within a second of the change, whatever is made is wrapped by the new key. */
    private static PetitionKey newest(Vault vault) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        PetitionKey key = vault.newKey(UUID.randomUUID());
        while (key.wrapped()[1] != 0 || key.wrapped()[4] != 77) {
            assertThat(System.nanoTime()).isLessThan(end);
            key = vault.newKey(UUID.randomUUID());
        }
        return key;
    }

    @Test
    void whatIsNoKeyOfThisDatabaseTakesThePlaceOfNothing() throws Exception {
        KeyFile shared = copy("foreign");
        KeyRing ring = new KeyRing(shared, shared.read());
        String fingerprint = ring.now().fingerprint();
        shared.replace(MasterKey.generate());
        assertThat(ring.latest().fingerprint()).isEqualTo(fingerprint);
        Files.writeString(shared.path(), "half");
        assertThat(ring.latest().fingerprint()).isEqualTo(fingerprint);
        Files.delete(shared.path());
        assertThat(ring.latest().fingerprint()).isEqualTo(fingerprint);
    }

    private KeyFile copy(String name) throws IOException {
        Path keys = Files.createDirectories(folder.resolve(name));
        Files.copy(file.path(), keys.resolve("master.json"), StandardCopyOption.COPY_ATTRIBUTES);
        return new KeyFile(keys);
    }
}
