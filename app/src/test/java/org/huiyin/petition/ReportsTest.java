package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Reports of wrongdoing stand alone, sealed, and nothing leads to them (Art. 30(3)). */
@HuiyinTest
@Import(Town.class)
class ReportsTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;

    @Test
    void aReportBesideAClaimBecomesAPetitionOfItsOwnAndNothingInTheOpenOneTellsOfIt() {
        Town.Place place = town.found();
        Filed filed = file(mixed(place, place.housing()), Optional.empty());
        Filed report = filed.splitOff().orElseThrow();

        CaseFile open = new Case(petitions, filed.number()).file(town.holder(filed));
        assertThat(open.view().requests())
                .extracting(PetitionView.RequestView::kind)
                .containsExactly(Kind.CLAIM);
        assertThat(open.timeline().toString())
                .doesNotContain("收了好处", place.housing().code(), report.number().digits());

        CaseFile sealed = new Case(petitions, report.number()).file(town.holder(report));
        assertThat(sealed.view().requests())
                .extracting(PetitionView.RequestView::text)
                .containsExactly("查处收了好处的人");
        assertThat(sealed.timeline().toString()).contains("多次反映没有答复", place.housing().code());
        assertThat(petitions.read(report.number(), town.holder(filed))).isEmpty();
        assertThat(petitions.read(report.number(), the(Role.HEAD, place, place.bureau())))
                .isPresent();
    }

    @Test
    void theSameKeyGivesBothAgainAndAnotherReportUnderItIsRefused() {
        Town.Place place = town.found();
        Optional<String> key = Optional.of(UUID.randomUUID().toString());
        Filed first = file(mixed(place, place.housing()), key);
        Filed again = file(mixed(place, place.housing()), key);

        assertThat(again).isEqualTo(first);
        assertThat(first.splitOff().orElseThrow().number()).isNotEqualTo(first.number());
        assertThatThrownBy(() -> file(mixed(place, place.labour()), key))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.KEY_REUSED));
    }

    @Test
    void aReportGoesPastEveryOfficeItIsAbout() {
        Town.Place place = town.found();
        Filing filing = mixed(place, place.bureau()).reports();
        Filed report = file(filing, Optional.empty());

        assertThat(new Case(petitions, report.number()).view(town.holder(report)).office())
                .isEqualTo(place.government().code());
        assertThat(petitions.read(report.number(), the(Role.HEAD, place, place.bureau())))
                .isEmpty();

        new Case(petitions, report.number())
                .as(the(Role.HEAD, place, place.government()))
                .does(new PlainTie.MarkUrgent("有人身危险"));
        assertThat(new Case(petitions, report.number()).file(town.holder(report)).timeline())
                .filteredOn(entry -> entry.type().equals("urgency-told"))
                .extracting(entry -> entry.facts().get("office"))
                .as("the bureau it is about is not told")
                .containsExactly(place.government().code());
        assertThat(petitions.read(report.number(), the(Role.HEAD, place, place.bureau())))
                .isEmpty();
    }

    @Test
    void nothingTiesAnOpenMatterToASealedOneAndTheRefusalTellsNothing() {
        Town.Place place = town.found();
        Filed open = file(Town.claim(place.bureau()), Optional.empty());
        Filed other = file(Town.claim(place.bureau()), Optional.empty());
        Filed report = file(mixed(place, place.housing()), Optional.empty()).splitOff().get();
        Filed unseen = file(Town.claim(place.labour()), Optional.empty());
        var dispatcher = the(Role.DISPATCHER, place, place.bureau());
        Case here = new Case(petitions, open.number());

        List<PetitionNumber> refused =
                List.of(
                        report.number(),
                        unseen.number(),
                        open.number(),
                        new PetitionNumber("311234567899"));
        for (PetitionNumber number : refused) {
            assertUnknown(here, dispatcher, new PlainTie.Link(matter(number)), "/to");
            assertUnknown(here, dispatcher, new PlainTie.Join(matter(number)), "/into");
        }
        assertUnknown(
                new Case(petitions, report.number()),
                dispatcher,
                new PlainTie.Link(matter(open.number())),
                "/to");
        here.as(dispatcher).does(new PlainTie.Link(matter(other.number())));
    }

    private static void assertUnknown(Case on, Caller who, PlainAct act, String field) {
        assertThatThrownBy(() -> on.as(who).tries(act))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.errors().all()).hasSize(1);
                            assertThat(problem.errors().all().getFirst().field()).isEqualTo(field);
                            assertThat(problem.errors().all().getFirst().reason().key())
                                    .isEqualTo("petition.number.unknown");
                        });
    }

    private static MatterNumber matter(PetitionNumber number) {
        return new MatterNumber(number.digits());
    }

    private static Caller.Staff the(Role role, Town.Place place, OfficeId office) {
        return place.the(role, office).caller();
    }

    private Filed file(Filing filing, Optional<String> key) {
        return petitions.file(filing, Filer.petitioner(), key);
    }

    private static Filing mixed(Town.Place place, OfficeId about) {
        return Town.mixed(place.bureau(), about);
    }
}
