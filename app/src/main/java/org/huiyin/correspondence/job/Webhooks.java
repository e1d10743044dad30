package org.huiyin.correspondence.job;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/** The programs of offices that want to be called. */
record Webhooks(Map<OfficeId, Webhook> all) {

    Webhooks {
        all = Map.copyOf(all);
    }

    Optional<Webhook> of(OfficeId office) {
        return Optional.ofNullable(all.get(office));
    }

    /** In an order that is always the same, so that two acts at once never wait for each other. */
    Collection<OfficeId> offices() {
        return all.keySet().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }
}
