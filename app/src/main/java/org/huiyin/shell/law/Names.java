package org.huiyin.shell.law;

import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;

/** What offices and staff are called. The directory of offices implements it. */
public interface Names {

    /** The office in the reader's language; its code where it is unknown. */
    String office(OfficeId office);

    /** The member of staff as signed on letters; the opaque id where they are unknown. */
    String staff(StaffId staff);
}
