package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Cast.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For every type of act the few that make a difference for this petition on this day, each with
 * data that make sense: what {@link Exploration} tries and {@link RandomActs} starts from.
 */
record Tries(Optional<Matter> matter, LocalDate today) {

    static Tries on(Petition petition, LocalDate today) {
        return new Tries(petition.status().map(_ -> petition.matter()), today);
    }

    /** The acts of that type, never none. */
    Stream<? extends Act> of(Class<? extends Act> type) {
        if (HandOverAct.class.isAssignableFrom(type) || PeopleAct.class.isAssignableFrom(type)) {
            return new LaterTries(this).handedOver(ActNames.of(type));
        }
        if (AppealAct.class.isAssignableFrom(type) || PromiseAct.class.isAssignableFrom(type)) {
            return new LaterTries(this).answered(ActNames.of(type));
        }
        if (InquiryAct.class.isAssignableFrom(type)
                || ErrandAct.class.isAssignableFrom(type)
                || MediationAct.class.isAssignableFrom(type)) {
            return new LaterTries(this).inquired(ActNames.of(type));
        }
        return SupervisionAct.class.isAssignableFrom(type) || TieAct.class.isAssignableFrom(type)
                ? new LaterTries(this).supervised(ActNames.of(type))
                : onTheMainWay(ActNames.of(type));
    }

    private Stream<? extends Act> onTheMainWay(String name) {
        return switch (name) {
            case "register" ->
                    Stream.of(Cast.BUREAU, Cast.WORKS)
                            .map(office -> Acts.register(office, today.toString(), 1));
            case "supplement" -> Stream.of(Acts.supplement());
            case "transfer" -> Stream.of(Cast.WORKS, Cast.ROADS, Cast.BUREAU).map(Acts::transfer);
            case "assign" ->
                    Stream.of(Cast.WORKS, Cast.ROADS).map(to -> Acts.assign(to, "" + in(20)));
            case "decline" -> Stream.of(DeclineReason.values()).map(Acts::decline);
            case "accept" -> Stream.of(Acts.accept());
            case "classify" ->
                    Stream.of(Kind.SUGGESTION, Kind.CLAIM).map(kind -> Acts.classify(1, kind));
            case "appoint-lead" -> Stream.of(Cast.LEAD, Cast.HEAD).map(Acts::lead);
            case "appoint-handler" -> Stream.of(Cast.HANDLER, Cast.LEAD).map(Acts::handler);
            case "note" -> Stream.of(Acts.note());
            case "hear" -> Stream.of(Acts.hear(today.toString()));
            case "confirm-hearing" -> papers().map(Act.ConfirmHearing::new);
            case "request-extension" -> Stream.of(Acts.requestExtension(30));
            case "approve-extension" -> Stream.of(Acts.approveExtension());
            case "refuse-extension" -> Stream.of(Acts.refuseExtension());
            case "draft-opinion" ->
                    Stream.of(Finding.EXPLAINED, Finding.SUPPORTED).map(this::draft);
            case "sign-opinion" -> Stream.of(Acts.sign());
            case "serve" -> manners().map(manner -> Acts.serve(manner, today.toString()));
            case "fail-service" ->
                    Stream.of(new Act.FailService(ServiceManner.POST, today, REASON));
            case "open-opinion" -> Stream.of(Acts.open());
            case "withdraw" -> papers().map(Act.Withdraw::new);
            case "take-back" -> papers().map(Act.TakeBack::new);
            case "rate" -> Stream.of(Acts.rate(3, 3));
            case "close" -> Stream.of(CloseGround.values()).map(Acts::close);
            case "correct" -> Stream.of(Acts.correct(1));
            default -> throw new AssertionError("an act that nobody tries: " + name);
        };
    }

    /** Every request answered; in a redo with other facts than before. */
    private Act draft(Finding finding) {
        Words facts = words("facts after " + matter.map(m -> m.work().redos().size()).orElse(0));
        return new Act.DraftOpinion(
                matter.map(Matter::requests).orElse(List.of()).stream()
                        .map(one -> new Act.Answer(one.id(), finding, facts, words("law")))
                        .toList());
    }

    LocalDate in(int days) {
        return today.plusDays(days);
    }

    static Stream<ServiceManner> manners() {
        return Arrays.stream(ServiceManner.values());
    }

    /** Without paper and on paper. */
    static Stream<Optional<Words>> papers() {
        return Stream.of(NONE, PAPER);
    }
}
