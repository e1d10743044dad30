package org.huiyin.operations.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.huiyin.office.Calendars;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.Offices;
import org.huiyin.operations.demo.Cast;
import org.huiyin.operations.demo.OneCase;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PeriodUnit;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.Receipts;
import org.springframework.stereotype.Component;

/**
 * Files each message as received when it was sent, accepts it the same day, and signs and serves
 * the reply when it was made, through the acts that people use. The message counts as heard, the
 * reply as opened, and the finding is that it was explained.
 */
@Component
public final class Replay {

    private static final int SOON = 15;

    private final Petitions petitions;
    private final Receipts receipts;
    private final Offices offices;
    private final Calendars calendars;
    private final Stage stage;

    /** On what it is played: told time, and the demo's staff. */
    @Component
    record Stage(ToldTime time, Cast cast) {}

    /** A line is no message with its reply. */
    public static final class LineMalformed extends RuntimeException {

        private final long number;
        private final String part;

        LineMalformed(long number, String part) {
            super("line " + number + ": " + part);
            this.number = number;
            this.part = part;
        }

        /** Of the line, counted from 1. */
        public long number() {
            return number;
        }

        /** What is missing in it or not understood. */
        public String part() {
            return part;
        }
    }

    Replay(
            Petitions petitions,
            Receipts receipts,
            Offices offices,
            Calendars calendars,
            Stage stage) {
        this.petitions = petitions;
        this.receipts = receipts;
        this.offices = offices;
        this.calendars = calendars;
        this.stage = stage;
    }

    /**
     * Plays all lines.
     *
     * @param lines one JSON object each
     * @param progress told how many were played, after each
     * @throws IllegalStateException when the database is not marked demo
     * @throws LineMalformed when a line is not understood; those before it stay
     */
    public Replayed play(Stream<String> lines, IntConsumer progress) {
        ToldTime.Teller teller = stage.time.teller();
        OfficeId office = department();
        Replayed sum = Replayed.NONE;
        long number = 0;
        for (String line : (Iterable<String>) lines::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Message message = Message.parse(number, line);
            sum = sum.and(within15(message), within60(play(message, office, teller), message));
            progress.accept(sum.replayed());
        }
        return sum;
    }

    private OneCase play(Message message, OfficeId office, ToldTime.Teller teller) {
        var head = stage.cast.member(office, Role.HEAD);
        var lead = stage.cast.member(office, Role.LEAD);
        var handler = stage.cast.member(office, Role.HANDLER);
        OneCase petition =
                OneCase.filed(
                        petitions,
                        receipts,
                        teller,
                        message.sentAt(),
                        filing(message, office),
                        Filer.petitioner());
        petition.does(head, new PlainAct.Accept())
                .does(head, new PlainAct.AppointLead(lead.staff().publicId()))
                .does(lead, new PlainAct.AppointHandler(handler.staff().publicId()))
                .does(
                        handler,
                        new PlainAct.Hear(
                                message.sentOn(), HearingManner.WRITTEN, message.message()))
                .does(petition.petitioner(), new PlainAct.ConfirmHearing(Optional.empty()))
                .at(latest(message.repliedAt(), message.sentAt().plus(Duration.ofSeconds(1))))
                .does(handler, new PlainInquiry.Investigate(message.repliedOn(), message.reply()))
                .does(
                        handler,
                        new PlainAct.DraftOpinion(
                                List.of(
                                        new PlainAct.Answer(
                                                new RequestId(1),
                                                Finding.EXPLAINED,
                                                message.reply(),
                                                message.reply()))))
                .does(head, new PlainAct.SignOpinion())
                .does(
                        handler,
                        new PlainAct.Serve(
                                ServiceManner.ELECTRONIC, message.repliedOn(), Optional.empty()))
                .opensOpinion();
        return petition;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Filing filing(Message message, OfficeId office) {
        return new Filing(
                Channel.ONLINE,
                message.subject(),
                message.message(),
                List.of(new Filing.Asked(message.subject(), Kind.CLAIM)),
                Optional.empty(),
                Optional.empty(),
                office,
                List.of(),
                Optional.empty(),
                List.of(),
                false);
    }

    /** The demo's first department that has everybody a case needs. */
    private OfficeId department() {
        return offices.open(0, Integer.MAX_VALUE).stream()
                .filter(office -> office.kind() == OfficeKind.DEPARTMENT)
                .map(Office::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demo has no department"));
    }

    private boolean within15(Message message) {
        LocalDate last = calendars.current().lastDay(message.sentOn(), SOON, PeriodUnit.DAYS);
        return !message.repliedOn().isAfter(last);
    }

    private boolean within60(OneCase petition, Message message) {
        return petitions
                .read(petition.filed().number(), petition.petitioner())
                .orElseThrow()
                .clocks()
                .stream()
                .filter(clock -> clock.clock() == Clock.HANDLING)
                .allMatch(clock -> !message.repliedOn().isAfter(clock.lastDay()));
    }
}
