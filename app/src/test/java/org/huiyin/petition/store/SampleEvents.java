package org.huiyin.petition.store;

import static java.util.stream.Collectors.toSet;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.EventNames;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import org.huiyin.shell.Records;

/** One event of each type; the first holds every character that JSON might write in two ways. */
final class SampleEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final OfficeId OFFICE = new OfficeId("330101-housing");
    private static final StaffId PERSON = new StaffId("k3v9x2");
    private static final Actor STAFF = new Actor.Staff(PERSON, OFFICE);
    private static final Actor PETITIONER = new Actor.Petitioner(CodeKind.OWN);
    private static final Words WORDS = new Words("ab".repeat(32));

    private static final Map<Class<?>, Object> VALUES =
            Map.of(
                    LocalDate.class, DAY,
                    Actor.class, STAFF,
                    OfficeId.class, OFFICE,
                    StaffId.class, PERSON,
                    Words.class, WORDS,
                    RequestId.class, new RequestId(1),
                    MatterNumber.class, new MatterNumber("260000000018"),
                    int.class, 3,
                    boolean.class, true);

    private SampleEvents() {}

    /** The events of the main way by hand, the others by the types of their parts. */
    static List<PetitionEvent> all() {
        List<PetitionEvent> main = mainWay();
        Set<Class<?>> there = main.stream().map(Object::getClass).collect(toSet());
        return Stream.concat(
                        main.stream(),
                        EventNames.types().stream()
                                .filter(type -> !there.contains(type))
                                .map(SampleEvents::sample))
                .toList();
    }

    private static PetitionEvent sample(Class<? extends PetitionEvent> type) {
        return Records.make(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(part -> value(part.getGenericType()))
                        .toArray());
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType maybe) {
            return Optional.of(value(maybe.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return plain.isEnum()
                ? plain.getEnumConstants()[0]
                : Objects.requireNonNull(VALUES.get(plain), plain::getName);
    }

    private static List<PetitionEvent> mainWay() {
        return List.of(
                new PetitionEvent.Registered(
                        DAY,
                        STAFF,
                        "national-2022",
                        Channel.LETTER,
                        WORDS,
                        WORDS,
                        List.of(
                                new Act.Asked(WORDS, Kind.CLAIM),
                                new Act.Asked(WORDS, Kind.SUGGESTION)),
                        Optional.of("0102\u2028 / \"é𠀀\" \\ \t\n\u007f"),
                        Optional.of(WORDS),
                        OFFICE,
                        List.of(new OfficeId("330101-labour")),
                        DAY.minusDays(3),
                        false,
                        CodeKind.DESK),
                new PetitionEvent.Supplemented(DAY, PETITIONER, WORDS),
                new PetitionEvent.Transferred(DAY, STAFF, OFFICE, false, WORDS),
                new PetitionEvent.Assigned(DAY, STAFF, OFFICE, true, DAY.plusDays(30), WORDS),
                new PetitionEvent.Declined(DAY, STAFF, DeclineReason.OUTSIDE_SYSTEM, WORDS, WORDS),
                new PetitionEvent.Accepted(DAY, STAFF),
                new PetitionEvent.Classified(DAY, STAFF, new RequestId(2), Kind.CLAIM, WORDS),
                new PetitionEvent.LeadAppointed(DAY, STAFF, PERSON),
                new PetitionEvent.HandlerAppointed(DAY, STAFF, PERSON),
                new PetitionEvent.NoteFiled(DAY, STAFF, WORDS),
                new PetitionEvent.PetitionerHeard(DAY, STAFF, DAY, HearingManner.VIDEO, WORDS),
                new PetitionEvent.HearingConfirmed(DAY, PETITIONER, Optional.empty()),
                new PetitionEvent.ExtensionRequested(DAY, STAFF, 30, WORDS),
                new PetitionEvent.ExtensionApproved(DAY, STAFF),
                new PetitionEvent.ExtensionRefused(DAY, STAFF, WORDS),
                new PetitionEvent.OpinionDrafted(
                        DAY,
                        STAFF,
                        List.of(new Act.Answer(new RequestId(1), Finding.EXPLAINED, WORDS, WORDS))),
                new PetitionEvent.OpinionSigned(DAY, STAFF),
                new PetitionEvent.OpinionLaidOpen(DAY, STAFF),
                new PetitionEvent.OpinionServed(
                        DAY, STAFF, ServiceManner.POST, DAY.minusDays(1), Optional.of(WORDS)),
                new PetitionEvent.Withdrawn(DAY, PETITIONER, Optional.empty()),
                new PetitionEvent.WithdrawalTakenBack(DAY, STAFF, Optional.of(WORDS)),
                new PetitionEvent.Rated(DAY, PETITIONER, 4, 2, Optional.empty()),
                new PetitionEvent.Closed(DAY, new Actor.Program(), CloseGround.APPEAL_TIME_OVER),
                new PetitionEvent.Corrected(DAY, STAFF, 3, WORDS));
    }
}
