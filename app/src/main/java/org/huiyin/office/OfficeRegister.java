package org.huiyin.office;

import java.util.Optional;
import org.huiyin.procedure.OfficeId;

/**
 * Changes the tree of offices. Every change is dated, goes to the log of changes under the opaque
 * id of who made it, and leaves what was before in the history.
 */
public interface OfficeRegister {

    /**
     * Adds an office.
     *
     * @throws RegisterRefusal when the code is taken or the office above is unknown
     */
    Office create(NewOffice office, Author by);

    /**
     * Gives an office another name.
     *
     * @throws RegisterRefusal when the office is unknown or has ended
     */
    void rename(OfficeId office, String name, Optional<String> nameEn, Author by);

    /**
     * Puts an office, with all below it, under another.
     *
     * @throws RegisterRefusal when either is unknown or has ended, or the new place lies below it
     */
    void move(OfficeId office, OfficeId above, Author by);

    /**
     * Ends an office by merger or dissolution (Art. 24): from now on its code leads to the
     * successor, and so do the offices below it.
     *
     * @throws RegisterRefusal when either is unknown or has ended, or the successor lies below it
     */
    void succeed(OfficeId office, OfficeId successor, Author by);

    /**
     * Opens an office for filings once its channels are published (Art. 18(1)), or shuts it.
     *
     * @throws RegisterRefusal when the office is unknown or has ended
     */
    void open(OfficeId office, boolean open, Author by);

    /**
     * Names the petition bureau that receives what names no office.
     *
     * @throws RegisterRefusal when the office is unknown, has ended, or is no bureau
     */
    void makeRootBureau(OfficeId office, Author by);
}
