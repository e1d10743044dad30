package org.huiyin.correspondence.job;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Petitions;
import org.huiyin.vault.Person;
import org.huiyin.vault.Persons;
import org.huiyin.vault.PetitionNumber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up where a person is reached at the very moment of sending; no task keeps it. */
@Component
final class Recipients {

    private final ObjectProvider<Petitions> petitions;
    private final Persons persons;

    Recipients(ObjectProvider<Petitions> petitions, Persons persons) {
        this.petitions = petitions;
        this.persons = persons;
    }

    /** Where the one whom the news is for is reached; empty when they are not there any more. */
    Optional<String> address(News news, Function<Person, Optional<String>> address) {
        return address(news.number(), news.recipient(), address);
    }

    /**
     * The same for somebody of a petition.
     *
     * @param person the id that stands for them there
     */
    Optional<String> address(
            PetitionNumber number, String person, Function<Person, Optional<String>> address) {
        return petitions
                .getObject()
                .look(number, new Caller.Program(), persons::forDelivery)
                .flatMap(all -> Optional.ofNullable(all.get(UUID.fromString(person))))
                .flatMap(address);
    }
}
