package org.huiyin.petition.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Words;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.SealedText;

/** Seals the words of one filing or act and keeps what must be stored of them. */
final class Sealer {

    private final PetitionKey key;
    private final List<SealedText> sealed = new ArrayList<>();

    Sealer(PetitionKey key) {
        this.key = key;
    }

    /** All that was sealed so far. */
    List<SealedText> sealed() {
        return sealed;
    }

    SealedText text(String field, String text) {
        SealedText one = key.seal(field, text);
        sealed.add(one);
        return one;
    }

    Words words(String field, String text) {
        return text(field, text).words();
    }

    private Optional<Words> words(String field, Optional<String> text) {
        return text.map(given -> words(field, given));
    }

    /** The act as the law sees it. */
    Act act(PlainAct plain) {
        return switch (plain) {
            case PlainAct.Supplement act -> new Act.Supplement(words("supplement", act.text()));
            case PlainAct.Transfer act -> new Act.Transfer(act.to(), reason(act.reason()));
            case PlainAct.Assign act -> new Act.Assign(act.to(), act.due(), reason(act.reason()));
            case PlainAct.Decline act ->
                    new Act.Decline(
                            act.reasonCode(),
                            words("forum", act.forum()),
                            words("decline", act.text()));
            case PlainAct.Accept _ -> new Act.Accept();
            case PlainAct.Classify act ->
                    new Act.Classify(act.request(), act.kind(), reason(act.reason()));
            case PlainAct.AppointLead act -> new Act.AppointLead(act.staff());
            case PlainAct.AppointHandler act -> new Act.AppointHandler(act.staff());
            case PlainAct.FileNote act -> new Act.FileNote(words("note", act.text()));
            case PlainAct.Hear act ->
                    new Act.Hear(act.on(), act.manner(), words("hearing", act.text()));
            case PlainAct.ConfirmHearing act -> new Act.ConfirmHearing(paper(act.signedPaper()));
            case PlainAct.RequestExtension act ->
                    new Act.RequestExtension(act.days(), reason(act.reason()));
            case PlainAct.ApproveExtension _ -> new Act.ApproveExtension();
            case PlainAct.RefuseExtension act -> new Act.RefuseExtension(reason(act.reason()));
            case PlainAct.DraftOpinion act ->
                    new Act.DraftOpinion(act.findings().stream().map(this::answer).toList());
            case PlainAct.SignOpinion _ -> new Act.SignOpinion();
            case PlainAct.Serve act ->
                    new Act.Serve(act.manner(), act.on(), words("proof", act.proof()));
            case PlainAct.OpenOpinion _ -> new Act.OpenOpinion();
            case PlainAct.Withdraw act -> new Act.Withdraw(paper(act.signedPaper()));
            case PlainAct.TakeBack act -> new Act.TakeBack(paper(act.signedPaper()));
            case PlainAct.Rate act ->
                    new Act.Rate(act.manner(), act.result(), words("rating", act.text()));
            case PlainAct.Close act -> new Act.Close(act.ground());
            case PlainAct.Correct act ->
                    new Act.Correct(act.entry(), words("correction", act.text()));
        };
    }

    private Words reason(String text) {
        return words("reason", text);
    }

    private Optional<Words> paper(Optional<String> text) {
        return words("signed-paper", text);
    }

    private Act.Answer answer(PlainAct.Answer answer) {
        return new Act.Answer(
                answer.request(),
                answer.finding(),
                words("facts", answer.facts()),
                words("legal-basis", answer.legalBasis()));
    }
}
