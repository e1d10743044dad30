package org.huiyin.petition.rest;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The acts' bodies, each field by name. */
@Component
final class StrictActBodies implements ActBodies {

    private static final int MOST_FINDINGS = 100;

    private static final Map<String, Function<Body, PlainAct>> READERS =
            Map.ofEntries(
                    entry("supplement", body -> new PlainAct.Supplement(body.words("text"))),
                    entry(
                            "transfer",
                            body -> new PlainAct.Transfer(body.office("to"), body.words("reason"))),
                    entry("assign", StrictActBodies::assign),
                    entry("decline", StrictActBodies::decline),
                    entry("accept", _ -> new PlainAct.Accept()),
                    entry("classify", StrictActBodies::classify),
                    entry("appoint-lead", body -> new PlainAct.AppointLead(body.staff("staff"))),
                    entry(
                            "appoint-handler",
                            body -> new PlainAct.AppointHandler(body.staff("staff"))),
                    entry("note", body -> new PlainAct.FileNote(body.words("text"))),
                    entry("hear", StrictActBodies::hear),
                    entry(
                            "confirm-hearing",
                            body -> new PlainAct.ConfirmHearing(body.maybeWords("signedPaper"))),
                    entry(
                            "request-extension",
                            body ->
                                    new PlainAct.RequestExtension(
                                            body.number("days"), body.words("reason"))),
                    entry("approve-extension", _ -> new PlainAct.ApproveExtension()),
                    entry(
                            "refuse-extension",
                            body -> new PlainAct.RefuseExtension(body.words("reason"))),
                    entry("draft-opinion", StrictActBodies::draft),
                    entry("sign-opinion", _ -> new PlainAct.SignOpinion()),
                    entry("serve", StrictActBodies::serve),
                    entry(
                            "withdraw",
                            body -> new PlainAct.Withdraw(body.maybeWords("signedPaper"))),
                    entry(
                            "take-back",
                            body -> new PlainAct.TakeBack(body.maybeWords("signedPaper"))),
                    entry("rate", StrictActBodies::rate),
                    entry(
                            "close",
                            body -> new PlainAct.Close(body.choice("ground", CloseGround.class))),
                    entry(
                            "correct",
                            body ->
                                    new PlainAct.Correct(
                                            body.number("entry"), body.words("text"))));

    @Override
    public PlainAct read(String act, JsonNode body) {
        Function<Body, PlainAct> reader = READERS.get(act);
        if (reader == null) {
            throw Problem.notFound();
        }
        return Body.all(body, reader);
    }

    private static PlainAct assign(Body body) {
        return new PlainAct.Assign(body.office("to"), body.day("due"), body.words("reason"));
    }

    private static PlainAct decline(Body body) {
        return new PlainAct.Decline(
                body.choice("reasonCode", DeclineReason.class),
                body.words("forum"),
                body.words("text"));
    }

    private static PlainAct classify(Body body) {
        return new PlainAct.Classify(
                body.request("request"), body.choice("kind", Kind.class), body.words("reason"));
    }

    private static PlainAct hear(Body body) {
        return new PlainAct.Hear(
                body.day("on"), body.choice("manner", HearingManner.class), body.words("text"));
    }

    private static PlainAct draft(Body body) {
        return new PlainAct.DraftOpinion(
                body.list("findings", MOST_FINDINGS, StrictActBodies::answer));
    }

    private static PlainAct.Answer answer(Body body) {
        return new PlainAct.Answer(
                body.request("request"),
                body.choice("finding", Finding.class),
                body.words("facts"),
                body.words("legalBasis"));
    }

    private static PlainAct serve(Body body) {
        return new PlainAct.Serve(
                body.choice("manner", ServiceManner.class),
                body.day("on"),
                body.maybeWords("proof"));
    }

    private static PlainAct rate(Body body) {
        return new PlainAct.Rate(
                body.number("manner"), body.number("result"), body.maybeWords("text"));
    }
}
