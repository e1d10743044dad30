package org.huiyin.vault;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.database.Session;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table {@code persons}. There is no search, no count and no comparison here, and none is to be
 * added: persons are read for one petition at a time. Staff read them through {@link Disclosures}
 * alone.
 */
@Component
public final class Persons {

    /** Most persons fill one block; what is longer fills the next. */
    private static final int BLOCK = 256;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Seals a person for the petition of the key. */
    public SealedPerson seal(PetitionKey key, Person person) {
        UUID id = UUID.randomUUID();
        byte[] json = padded(JSON.writeValueAsBytes(person));
        return new SealedPerson(id, person.role(), key.sealPerson(id.toString(), json));
    }

    /** Puts persons on file. */
    public void add(Session session, UUID petition, Collection<SealedPerson> persons) {
        for (SealedPerson person : persons) {
            session.sql()
                    .sql(
                            """
                            insert into persons (petition_id, person_id, role, sealed)
                            values (?, ?, ?, ?)
                            """)
                    .params(petition, person.id(), person.role().name(), person.sealed().bytes())
                    .update();
        }
    }

    /** The persons, for the eyes of the petitioner who showed the receipt. */
    public List<Person> forPetitioner(Session session, PetitionKey key) {
        return read(session, key);
    }

    /**
     * The persons, so that the program can send them a notice; nobody is to see them. Each under
     * the id that stands for them among the persons of this petition and nowhere else.
     */
    public Map<UUID, Person> forDelivery(Session session, PetitionKey key) {
        Map<UUID, Person> persons = new LinkedHashMap<>();
        for (SealedPerson sealed : sealed(session, key)) {
            persons.put(sealed.id(), open(key, sealed));
        }
        return persons;
    }

    /**
     * The persons of a petition, in no order that says anything.
     *
     * @throws BrokenSeal when one was altered or moved from elsewhere
     */
    List<Person> read(Session session, PetitionKey key) {
        return sealed(session, key).stream().map(sealed -> open(key, sealed)).toList();
    }

    private static List<SealedPerson> sealed(Session session, PetitionKey key) {
        return session.sql()
                .sql(
                        """
                        select person_id, role, sealed from persons
                        where petition_id = ? order by person_id
                        """)
                .param(key.petition())
                .query((row, _) ->
                        new SealedPerson(
                                row.getObject("person_id", UUID.class),
                                PersonRole.valueOf(row.getString("role")),
                                Ciphertext.of(row.getBytes("sealed"))))
                .list();
    }

    static Person open(PetitionKey key, SealedPerson sealed) {
        byte[] json = key.openPerson(sealed.id().toString(), sealed.sealed());
        Person person = JSON.readValue(json, Person.class);
        if (person.role() != sealed.role()) {
            throw new BrokenSeal("person");
        }
        return person;
    }

    /** Blanks after a JSON text mean nothing, so the next full block needs no length beside it. */
    private static byte[] padded(byte[] json) {
        byte[] padded = Arrays.copyOf(json, (json.length / BLOCK + 1) * BLOCK);
        Arrays.fill(padded, json.length, padded.length, (byte) ' ');
        return padded;
    }
}
