package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Status;
import org.huiyin.shell.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Each queue holds what it says, and nothing of anybody else's. */
@HuiyinTest
@Import(Town.class)
class WorklistTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Worklists worklists;
    @Autowired private LegalTime time;

    @Test
    void queuesHoldWhatTheySay() {
        Town.Place place = town.found();
        Filed waiting = file(place.bureau());
        Filed passed = file(place.bureau());
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        new Case(petitions, passed.number())
                .by(dispatcher)
                .does(new PlainAct.Transfer(place.housing(), "属地管理"));
        Town.Colleague head = place.the(Role.HEAD, place.housing());
        Town.Colleague lead = place.the(Role.LEAD, place.housing());
        new Case(petitions, passed.number()).by(head).does(new PlainAct.Accept());
        new Case(petitions, passed.number())
                .by(head)
                .does(new PlainAct.AppointLead(lead.signedIn().publicId()));

        assertThat(numbers(dispatcher, Worklists.Queue.OFFICE))
                .containsExactly(waiting.number().digits());
        assertThat(numbers(dispatcher, Worklists.Queue.WAITING))
                .containsExactly(waiting.number().digits());
        assertThat(numbers(dispatcher, Worklists.Queue.PASSED_ON))
                .containsExactly(passed.number().digits());
        assertThat(numbers(lead, Worklists.Queue.MINE)).containsExactly(passed.number().digits());
        assertThat(numbers(head, Worklists.Queue.MINE)).isEmpty();
        assertThat(numbers(head, Worklists.Queue.WAITING)).isEmpty();
        assertThat(numbers(place.the(Role.OPERATOR, place.housing()), Worklists.Queue.OFFICE))
                .isEmpty();
        assertThat(worklists.counts(dispatcher.signedIn()))
                .containsExactly(
                        new Worklists.Count(Worklists.Queue.MINE, 0),
                        new Worklists.Count(Worklists.Queue.OFFICE, 1),
                        new Worklists.Count(Worklists.Queue.WAITING, 1),
                        new Worklists.Count(Worklists.Queue.DUE, 0),
                        new Worklists.Count(Worklists.Queue.OVERDUE, 0));
        assertThat(page(head, Worklists.Queue.OFFICE).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.title()).isEqualTo("小区供水改造后水费上涨");
                    assertThat(item.status()).isEqualTo(Status.HANDLING);
                    assertThat(item.office()).isEqualTo(place.housing().code());
                    assertThat(item.lead()).contains(lead.signedIn().publicId().value());
                    assertThat(item.clock()).contains(Clock.HANDLING);
                    assertThat(item.due().orElseThrow()).isAfter(time.today().plusDays(59));
                    assertThat(item.daysLeft().orElseThrow()).isGreaterThanOrEqualTo(60);
                    assertThat(item.version()).isEqualTo(4);
                });
    }

    @Test
    void aPageEndsWhereTheNextBegins() {
        Town.Place place = town.found();
        for (int i = 0; i < Worklists.PAGE_SIZE + 2; i++) {
            file(place.bureau());
        }
        Town.Colleague dispatcher = place.the(Role.DISPATCHER, place.bureau());
        Worklists.Page first = page(dispatcher, Worklists.Queue.OFFICE);
        Worklists.Page second =
                worklists.page(
                        dispatcher.signedIn(),
                        Worklists.Queue.OFFICE,
                        Optional.of(place.bureau()),
                        Optional.of(time.today().plusDays(60)),
                        1);
        assertThat(first.items()).hasSize(Worklists.PAGE_SIZE);
        assertThat(first.more()).isTrue();
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(second.more()).isFalse();
        assertThat(
                        worklists
                                .page(
                                        dispatcher.signedIn(),
                                        Worklists.Queue.OFFICE,
                                        Optional.of(new OfficeId("nowhere")),
                                        Optional.empty(),
                                        0)
                                .items())
                .isEmpty();
    }

    private Filed file(OfficeId office) {
        return petitions.file(Town.claim(office), Filer.petitioner(), Optional.empty());
    }

    private Worklists.Page page(Town.Colleague colleague, Worklists.Queue queue) {
        return worklists.page(colleague.signedIn(), queue, Optional.empty(), Optional.empty(), 0);
    }

    private List<String> numbers(Town.Colleague colleague, Worklists.Queue queue) {
        return page(colleague, queue).items().stream().map(Worklists.Item::number).toList();
    }
}
