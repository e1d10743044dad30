package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Somebody who tries all sorts of acts, sensible ones and others, from a seed. */
final class RandomActs {

    private static final List<OfficeId> OFFICES =
            List.of(Cast.BUREAU, Cast.WORKS, Cast.LABOUR, Cast.ROADS, Cast.COUNTY, Cast.ELSEWHERE);

    private final Random random;

    RandomActs(Random random) {
        this.random = random;
    }

    Actor actor(Optional<OfficeId> answers) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> Cast.PETITIONER;
            case 3 -> Cast.DESK_CODE;
            case 4 -> Cast.PROGRAM;
            case 5, 6 -> staff(any(OFFICES));
            default -> staff(answers.orElse(Cast.BUREAU));
        };
    }

    private Actor.Staff staff(OfficeId office) {
        return Cast.staff(any(List.of("first", "second", "third")), office);
    }

    /** An act of that type with data that may or may not make sense for so many requests. */
    Act act(Class<? extends Act> type, LocalDate today, int requests) {
        return switch (ActNames.of(type)) {
            case "register" -> register(today);
            case "supplement" -> Acts.supplement();
            case "transfer" -> Acts.transfer(any(OFFICES));
            case "assign" ->
                    new Act.Assign(any(OFFICES), today.plusDays(random.nextInt(90) - 5), REASON);
            case "decline" -> Acts.decline(any(DeclineReason.values()));
            case "accept" -> Acts.accept();
            case "classify" -> Acts.classify(1 + random.nextInt(3), any(Kind.values()));
            case "appoint-lead" -> Acts.lead(staff(Cast.WORKS));
            case "appoint-handler" -> Acts.handler(staff(Cast.WORKS));
            case "note" -> Acts.note();
            case "hear" -> new Act.Hear(near(today), any(HearingManner.values()), TEXT);
            case "confirm-hearing" -> new Act.ConfirmHearing(paper());
            case "request-extension" -> Acts.requestExtension(random.nextInt(33) - 1);
            case "approve-extension" -> Acts.approveExtension();
            case "refuse-extension" -> Acts.refuseExtension();
            case "draft-opinion" -> draft(requests);
            case "sign-opinion" -> Acts.sign();
            case "serve" -> new Act.Serve(any(ServiceManner.values()), near(today), paper());
            case "open-opinion" -> Acts.open();
            case "withdraw" -> new Act.Withdraw(paper());
            case "take-back" -> new Act.TakeBack(paper());
            case "rate" -> Acts.rate(random.nextInt(7), random.nextInt(7));
            case "close" -> Acts.close(any(CloseGround.values()));
            case "correct" -> Acts.correct(random.nextInt(12));
            default -> throw new AssertionError("an act that nobody tries: " + type);
        };
    }

    private Act register(LocalDate today) {
        return new Act.Register(
                any(Channel.values()),
                TEXT,
                TEXT,
                Stream.generate(() -> new Act.Asked(TEXT, any(Kind.values())))
                        .limit(random.nextInt(4))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                any(OFFICES),
                List.of(),
                random.nextBoolean() ? today : near(today),
                random.nextBoolean(),
                random.nextInt(7));
    }

    private Act draft(int requests) {
        int[] all = IntStream.rangeClosed(1, requests).toArray();
        return switch (random.nextInt(8)) {
            case 0 -> Acts.draft();
            case 1 -> Acts.draft(1, 1);
            case 2 -> Acts.draft(1);
            case 3 -> Acts.draft(2, requests + 1);
            default -> Acts.draft(all);
        };
    }

    private LocalDate near(LocalDate today) {
        return today.plusDays(random.nextInt(6) - 4L);
    }

    private Optional<Words> paper() {
        return random.nextBoolean() ? PAPER : NONE;
    }

    @SafeVarargs
    final <T> T any(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
