package org.huiyin.procedure;

import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Acts in few words, their data beside the point unless given. */
final class Acts {

    static final Words REASON = words("the reason");
    static final Words TEXT = words("the text");
    static final Optional<Words> PAPER = Optional.of(words("the signed paper"));
    static final Optional<Words> NONE = Optional.empty();

    private Acts() {}

    /** An online filing with so many claims, received on that day. */
    static Act.Register register(OfficeId office, String receivedOn, int claims) {
        return new Act.Register(
                Channel.ONLINE,
                words("title"),
                words("narrative"),
                claims(claims),
                Optional.of("wages"),
                Optional.of("330106"),
                office,
                List.of(),
                day(receivedOn),
                false,
                0);
    }

    /** A filing by paper or at the desk. */
    static Act.Register register(Channel channel, String receivedOn, boolean originalOnFile) {
        return new Act.Register(
                channel,
                words("title"),
                words("narrative"),
                claims(1),
                Optional.empty(),
                Optional.empty(),
                Cast.BUREAU,
                List.of(),
                day(receivedOn),
                originalOnFile,
                0);
    }

    /** A visit of many with so many representatives. */
    static Act.Register visit(String on, int representatives) {
        return new Act.Register(
                Channel.VISIT,
                words("title"),
                words("narrative"),
                claims(1),
                Optional.empty(),
                Optional.empty(),
                Cast.BUREAU,
                List.of(),
                day(on),
                false,
                representatives);
    }

    private static List<Act.Asked> claims(int claims) {
        return IntStream.rangeClosed(1, claims)
                .mapToObj(number -> new Act.Asked(words("request " + number), Kind.CLAIM))
                .toList();
    }

    static Act.Transfer transfer(OfficeId to) {
        return new Act.Transfer(to, REASON);
    }

    static Act.Assign assign(OfficeId to, String due) {
        return new Act.Assign(to, day(due), REASON);
    }

    static Act.Decline decline(DeclineReason reason) {
        return new Act.Decline(reason, words("the right forum"), TEXT);
    }

    static Act.Accept accept() {
        return new Act.Accept();
    }

    static Act.Classify classify(int request, Kind kind) {
        return new Act.Classify(new RequestId(request), kind, REASON);
    }

    static Act.AppointLead lead(Actor.Staff staff) {
        return new Act.AppointLead(staff.id());
    }

    static Act.AppointHandler handler(Actor.Staff staff) {
        return new Act.AppointHandler(staff.id());
    }

    static Act.FileNote note() {
        return new Act.FileNote(TEXT);
    }

    static Act.Supplement supplement() {
        return new Act.Supplement(TEXT);
    }

    static Act.Hear hear(String on) {
        return new Act.Hear(day(on), HearingManner.IN_PERSON, TEXT);
    }

    static Act.ConfirmHearing confirmHearing() {
        return new Act.ConfirmHearing(NONE);
    }

    static Act.RequestExtension requestExtension(int days) {
        return new Act.RequestExtension(days, REASON);
    }

    static Act.ApproveExtension approveExtension() {
        return new Act.ApproveExtension();
    }

    static Act.RefuseExtension refuseExtension() {
        return new Act.RefuseExtension(REASON);
    }

    /** A draft that finds these requests explained. */
    static Act.DraftOpinion draft(int... requests) {
        return new Act.DraftOpinion(Arrays.stream(requests).mapToObj(Acts::explained).toList());
    }

    private static Act.Answer explained(int request) {
        return new Act.Answer(
                new RequestId(request), Finding.EXPLAINED, words("facts"), words("law"));
    }

    static Act.SignOpinion sign() {
        return new Act.SignOpinion();
    }

    static Act.Serve serve(ServiceManner manner, String on) {
        return new Act.Serve(manner, day(on), manner == ServiceManner.ELECTRONIC ? NONE : PAPER);
    }

    static Act.OpenOpinion open() {
        return new Act.OpenOpinion();
    }

    static Act.Withdraw withdraw() {
        return new Act.Withdraw(NONE);
    }

    static Act.TakeBack takeBack() {
        return new Act.TakeBack();
    }

    static Act.Rate rate(int manner, int result) {
        return new Act.Rate(manner, result, NONE);
    }

    static Act.Close close(CloseGround ground) {
        return new Act.Close(ground);
    }

    static Act.Correct correct(int entry) {
        return new Act.Correct(entry, TEXT);
    }
}
