package org.huiyin.operations.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.ToldTime;
import org.huiyin.vault.Receipts;

/**
 * One petition whose history is being told, act by act, each at its own moment and through the same
 * door as people use.
 */
public final class OneCase {

    private final Petitions petitions;
    private final ToldTime.Teller teller;
    private final Filed filed;
    private final Caller petitioner;
    private final boolean ownCode;
    private Instant now;
    private int version = 1;

    private OneCase(
            Petitions petitions,
            ToldTime.Teller teller,
            Filed filed,
            Caller petitioner,
            boolean ownCode,
            Instant now) {
        this.petitions = petitions;
        this.teller = teller;
        this.filed = filed;
        this.petitioner = petitioner;
        this.ownCode = ownCode;
        this.now = now;
    }

    /** Files it at this moment. */
    public static OneCase filed(
            Petitions petitions,
            Receipts receipts,
            ToldTime.Teller teller,
            Instant at,
            Filing filing,
            Filer filer) {
        Filed filed = teller.at(at, () -> petitions.file(filing, filer, Optional.empty()));
        Caller petitioner = new Caller.Holder(receipts.hash(filed.receiptCode()));
        return new OneCase(
                petitions, teller, filed, petitioner, filer.equals(Filer.petitioner()), at);
    }

    /** The receipt that filing gave. */
    public Filed filed() {
        return filed;
    }

    /** Whether the receipt's code is the petitioner's own, not a desk's. */
    boolean ownCode() {
        return ownCode;
    }

    /** The petitioner, by their receipt. */
    public Caller petitioner() {
        return petitioner;
    }

    /** The moment at which the next act happens. */
    public Instant now() {
        return now;
    }

    /** Lets time pass. */
    public OneCase later(Duration time) {
        return at(now.plus(time));
    }

    /** Lets time pass until then. */
    public OneCase at(Instant moment) {
        now = moment;
        return this;
    }

    /**
     * Does an act at the present moment.
     *
     * @throws org.huiyin.shell.Problem when it is refused
     */
    public OneCase does(Caller caller, PlainAct act) {
        version =
                teller.at(
                        now,
                        () ->
                                petitions
                                        .act(filed.number(), caller, act, Optional.of(version))
                                        .orProblem()
                                        .version());
        return this;
    }

    /** The petitioner opens the opinion that was laid open to them. */
    public OneCase opensOpinion() {
        return does(petitioner, new PlainAct.OpenOpinion());
    }

    /** The legal day of the present moment. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, LegalTime.ZONE);
    }
}
