package org.huiyin.correspondence.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.correspondence.Delivery;
import org.huiyin.correspondence.Way;
import org.huiyin.procedure.OfficeId;

/**
 * What became of one notice.
 *
 * @param entry the sequence number of the timeline's entry it is about
 * @param office code of the office whose program it is for; empty where it is for a person
 * @param tries how often it was tried in vain
 * @param updatedAt when it last changed
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DeliveryView(
        int entry,
        Way channel,
        Optional<String> office,
        Delivery.State state,
        int tries,
        Instant updatedAt) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.entry(),
                delivery.way(),
                delivery.office().map(OfficeId::code),
                delivery.state(),
                delivery.tries(),
                delivery.updatedAt());
    }
}
