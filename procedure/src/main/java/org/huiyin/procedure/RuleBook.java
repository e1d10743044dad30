package org.huiyin.procedure;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.huiyin.procedure.Stages.ACCEPTED;
import static org.huiyin.procedure.Stages.ALL;
import static org.huiyin.procedure.Stages.AWAITING;
import static org.huiyin.procedure.Stages.BEFORE_SIGNING;
import static org.huiyin.procedure.Stages.GOING_ON;
import static org.huiyin.procedure.Stages.NOT_ENDED;
import static org.huiyin.procedure.Status.FINAL;
import static org.huiyin.procedure.Status.HANDLING;
import static org.huiyin.procedure.Status.SERVED;
import static org.huiyin.procedure.Status.SIGNED;
import static org.huiyin.procedure.Status.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every act on a registered petition: who, at which stages, what else must hold, what comes. */
final class RuleBook {

    private static final Map<Class<? extends Act>, Rule<?>> RULES =
            Stream.of(
                            rules(),
                            HandOver.rules(),
                            Disputes.rules(),
                            People.rules(),
                            Inquiries.rules(),
                            Errands.rules(),
                            Mediations.rules(),
                            Appeals.rules(),
                            Promises.rules(),
                            Supervising.rules(),
                            Tying.rules())
                    .<Rule<?>>flatMap(List::stream)
                    .collect(toUnmodifiableMap(Rule::act, Function.identity()));

    private RuleBook() {}

    private static List<Rule<?>> rules() {
        return List.of(
                rule(Act.Transfer.class, Disposal::mayPassOn, AWAITING, Disposal::transfer),
                rule(Act.Assign.class, Disposal::mayPassOn, AWAITING, Disposal::assign),
                new Rule<>(
                        Act.Decline.class,
                        Standing::answeringOffice,
                        AWAITING,
                        Disposal::mayDecide,
                        Disposal::decline),
                new Rule<>(
                        Act.Accept.class,
                        Standing::answeringOffice,
                        BEFORE_SIGNING,
                        Disposal::mayAccept,
                        Disposal::accept),
                rule(
                        Act.Classify.class,
                        Standing::answeringOffice,
                        BEFORE_SIGNING,
                        CaseActs::classify),
                rule(
                        Act.AppointLead.class,
                        Standing::answeringOffice,
                        ACCEPTED,
                        CaseActs::appointLead),
                rule(
                        Act.AppointHandler.class,
                        Standing::answeringOffice,
                        ACCEPTED,
                        CaseActs::appointHandler),
                rule(Act.FileNote.class, Standing::officeAtWork, NOT_ENDED, CaseActs::note),
                rule(Act.Correct.class, Standing::officeAtWork, ALL, CaseActs::correct),
                inHandling(Act.Hear.class, Rule.Gate.OPEN, CaseActs::hear),
                inHandling(Act.RequestExtension.class, Extensions::mayAsk, Extensions::ask),
                inHandling(Act.ApproveExtension.class, Extensions::mayApprove, Extensions::approve),
                inHandling(Act.RefuseExtension.class, Extensions::mayAnswer, Extensions::refuse),
                inHandling(Act.DraftOpinion.class, Rule.Gate.OPEN, Opinions::draft),
                inHandling(Act.SignOpinion.class, Opinions::maySign, Opinions::sign),
                rule(Act.Serve.class, Standing::answeringOffice, Set.of(SIGNED), Serving::serve),
                rule(
                        Act.FailService.class,
                        Standing::answeringOffice,
                        Set.of(SIGNED),
                        Serving::fail),
                new Rule<>(
                        Act.OpenOpinion.class,
                        Standing::ownCode,
                        Set.of(SIGNED, SERVED),
                        Serving::mayOpen,
                        Serving::open),
                rule(
                        Act.Supplement.class,
                        Standing::petitionerOrDesk,
                        NOT_ENDED,
                        PetitionerActs::supplement),
                new Rule<>(
                        Act.ConfirmHearing.class,
                        Standing::speakerOrPaperElsewhere,
                        Set.of(HANDLING),
                        PetitionerActs::mayConfirm,
                        PetitionerActs::confirm),
                new Rule<>(
                        Act.Withdraw.class,
                        Standing::speakerOrPaperElsewhere,
                        GOING_ON,
                        PetitionerActs::mayWithdraw,
                        PetitionerActs::withdraw),
                new Rule<>(
                        Act.TakeBack.class,
                        Standing::speakerOrPaperElsewhere,
                        Set.of(WITHDRAWN),
                        PetitionerActs::mayTakeBack,
                        PetitionerActs::takeBack),
                new Rule<>(
                        Act.Rate.class,
                        Standing::ownCode,
                        Stages.ANSWERED,
                        PetitionerActs::mayRate,
                        PetitionerActs::rate),
                new Rule<>(
                        Act.Close.class,
                        Standing::answeringOfficeOrProgram,
                        Set.of(SERVED, WITHDRAWN, FINAL),
                        Ending::mayClose,
                        Ending::close));
    }

    /** The rule for that type of act. */
    static Rule<?> of(Class<? extends Act> act) {
        return Objects.requireNonNull(RULES.get(act), act::getName);
    }

    private static <A extends Act> Rule<A> rule(
            Class<A> act, Rule.Gate standing, Set<Status> stages, Rule.Ruling<A> ruling) {
        return new Rule<>(act, standing, stages, Rule.Gate.OPEN, ruling);
    }

    private static <A extends Act> Rule<A> inHandling(
            Class<A> act, Rule.Gate gate, Rule.Ruling<A> ruling) {
        return new Rule<>(act, Standing::answeringOffice, Set.of(HANDLING), gate, ruling);
    }
}
