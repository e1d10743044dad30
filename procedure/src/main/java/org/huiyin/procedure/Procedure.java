package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The law: what may be done to a petition, what comes of it, and which periods run. Pure functions;
 * the day, the rules and the calendar come in with the {@link Context}.
 */
public final class Procedure {

    private Procedure() {}

    /**
     * What comes of an act: events, or a refusal and nothing. Being late is no refusal, except for
     * an extension. Roles are not looked at: see {@link Permissions}.
     *
     * @throws IllegalArgumentException if the context's profile is not the one the case runs under
     */
    public static Decision decide(Petition petition, Act act, Context context) {
        return switch (petition) {
            case Petition.Unregistered _ ->
                    act instanceof Act.Register register
                            ? Registration.decide(register, context)
                            : Decision.refused(new Refusal.NotRegistered());
            case Petition.Registered registered -> {
                requireOwnProfile(registered.matter(), context.profile());
                yield act instanceof Act.Register
                        ? Decision.refused(again(registered))
                        : afterSilence(registered, act, context);
            }
        };
    }

    /** An objection that nobody made in time is acceptance, recorded before whatever is done. */
    private static Decision afterSilence(Petition.Registered petition, Act act, Context context) {
        Optional<PetitionEvent> silence = HandOver.silence(petition, context);
        Rule<?> rule = RuleBook.of(act.getClass());
        if (silence.isEmpty()) {
            return rule.decide(petition, act, context);
        }
        Decision decision = rule.decide(Evolving.evolve(petition, silence.get()), act, context);
        return switch (decision) {
            case Decision.Allowed(List<PetitionEvent> events) ->
                    new Decision.Allowed(Stream.concat(silence.stream(), events.stream()).toList());
            case Decision.Refused(Refusal.NothingLapsed _) -> Decision.allowed(silence.get());
            case Decision.Refused refused -> refused;
        };
    }

    /**
     * The petition after one more event.
     *
     * @throws IllegalStateException if the event cannot follow: the stream is broken
     */
    public static Petition evolve(Petition petition, PetitionEvent event) {
        return switch (petition) {
            case Petition.Unregistered _ -> {
                if (event instanceof PetitionEvent.Registered filing) {
                    yield new Petition.Received(Matter.filed(filing));
                }
                throw new IllegalStateException(event.name() + " comes before registration");
            }
            case Petition.Registered registered -> Evolving.evolve(registered, event);
        };
    }

    /** The petition that these events made, oldest first. */
    public static Petition replay(List<PetitionEvent> events) {
        Petition petition = Petition.unregistered();
        for (PetitionEvent event : events) {
            petition = evolve(petition, event);
        }
        return petition;
    }

    /**
     * Every period that runs or ran, in the order in which they started. Of a case that has ended
     * only those that were kept or are the petitioner's; of an erased one none.
     *
     * @throws IllegalArgumentException if the profile is not the one the case runs under
     */
    public static List<ClockCertificate> clocks(
            Petition petition, RulesProfile profile, WorkCalendar calendar) {
        return switch (petition) {
            case Petition.Unregistered _, Petition.Erased _ -> List.of();
            case Petition.Registered registered -> {
                requireOwnProfile(registered.matter(), profile);
                yield new Clocks(registered, profile, calendar).all();
            }
        };
    }

    /**
     * The periods that the petitioner may see: all but those of promises that stand in a paper
     * which has not reached them, for they would tell what it says.
     *
     * @throws IllegalArgumentException if the profile is not the one the case runs under
     */
    public static List<ClockCertificate> clocksToldToPetitioner(
            Petition petition, RulesProfile profile, WorkCalendar calendar) {
        return switch (petition) {
            case Petition.Unregistered _, Petition.Erased _ -> List.of();
            case Petition.Registered registered -> {
                requireOwnProfile(registered.matter(), profile);
                yield new Clocks(registered, profile, calendar).toldToPetitioner();
            }
        };
    }

    /**
     * The days on which the program does something about a period that runs, the earliest first:
     * also those that have passed and were not acted on.
     *
     * @param periods the petition's, as {@link #clocks} reckons them by the same rules
     * @throws IllegalArgumentException if the profile is not the one the case runs under
     */
    public static List<Reminder> reminders(
            Petition.Registered petition,
            List<ClockCertificate> periods,
            RulesProfile profile,
            WorkCalendar calendar) {
        requireOwnProfile(petition.matter(), profile);
        return new Reminders(petition, periods, new Clocks(petition, profile, calendar)).all();
    }

    /**
     * Whether a type of act may be done now by this actor: empty, or the refusal that any such act
     * would meet, whatever its data. For buttons shown greyed with their reason.
     *
     * @throws IllegalArgumentException if the context's profile is not the one the case runs under
     */
    public static Optional<Refusal> refusal(
            Petition petition, Class<? extends Act> act, Context context) {
        boolean register = act.equals(Act.Register.class);
        return switch (petition) {
            case Petition.Unregistered _ ->
                    register ? Optional.empty() : Optional.of(new Refusal.NotRegistered());
            case Petition.Registered registered -> {
                requireOwnProfile(registered.matter(), context.profile());
                yield register
                        ? Optional.of(again(registered))
                        : RuleBook.of(act).refusal(silenced(registered, context), context);
            }
        };
    }

    private static Petition.Registered silenced(Petition.Registered petition, Context context) {
        return HandOver.silence(petition, context)
                .map(silence -> Evolving.evolve(petition, silence))
                .orElse(petition);
    }

    private static Refusal again(Petition.Registered petition) {
        return new Refusal.AlreadyRegistered(petition.matter().registeredOn());
    }

    private static void requireOwnProfile(Matter matter, RulesProfile profile) {
        if (!matter.profile().equals(profile.id())) {
            throw new IllegalArgumentException(
                    "the case runs under " + matter.profile() + ", not " + profile.id());
        }
    }
}
