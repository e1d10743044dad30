package org.huiyin.correspondence.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.huiyin.correspondence.Deliveries;
import org.huiyin.correspondence.Told;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of the notices about the entries of a petition. */
@RestController
@RequestMapping("/api/v1/petitions/{number}/deliveries")
class DeliveriesRest {

    private final Petitions petitions;
    private final Deliveries deliveries;
    private final Credential credential;

    DeliveriesRest(Petitions petitions, Deliveries deliveries, Credential credential) {
        this.petitions = petitions;
        this.deliveries = deliveries;
        this.credential = credential;
    }

    /** By entry, the first first; to the petitioner without what went to offices. */
    @GetMapping
    List<DeliveryView> deliveries(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        Told told =
                credential.in(
                        request,
                        staff,
                        number,
                        (petition, caller) ->
                                petitions
                                        .look(petition, caller, deliveries::of)
                                        .map(all ->
                                                caller instanceof Caller.Holder
                                                        ? all.toPersons()
                                                        : all));
        return told.all().stream().map(DeliveryView::of).toList();
    }
}
