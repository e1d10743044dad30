package org.huiyin.petition;

import java.util.Optional;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;

/**
 * Those who speak for a petitioner by a written mandate, and the codes they act with. A code opens
 * one petition, as long as its mandate holds; who holds two has two that nothing ties together.
 */
public interface Mandates {

    /**
     * A mandate.
     *
     * @param name of whoever it is given to; kept in the vault with the petition's other persons
     */
    record Mandate(PlainPeople.AddSpeaker act, Optional<String> name) {}

    /**
     * One press of a button.
     *
     * @param version what the petitioner had read
     * @param key the form's own
     */
    record Press(int version, String key) {}

    /**
     * What came of it.
     *
     * @param code shown now and never again; empty where nothing was done, or no code goes with it
     */
    record Given(Outcome outcome, Optional<ReceiptCode> code) {}

    /**
     * Puts the mandate on file, and gives a code to an agent or guardian. The petitioner does it
     * with their own code; the same press again gives the same code again, as long as it holds.
     *
     * @throws Problem whatever {@code papers} throws
     */
    Given give(
            PetitionNumber number,
            Caller.Holder petitioner,
            Mandate mandate,
            Press press,
            Alongside papers);
}
