package org.huiyin.procedure;

import static java.util.Map.entry;
import static org.huiyin.procedure.Role.CLERK;
import static org.huiyin.procedure.Role.DISPATCHER;
import static org.huiyin.procedure.Role.HANDLER;
import static org.huiyin.procedure.Role.HEAD;
import static org.huiyin.procedure.Role.LEAD;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roles may attempt which type of act, whatever the petition: who may not is told so (403)
 * before the petition is looked at. Which <em>office</em> may act is decided with the petition.
 */
public final class Permissions {

    private static final Set<Role> ON_THE_CASE = EnumSet.of(CLERK, DISPATCHER, HANDLER, LEAD, HEAD);

    private static final Map<Class<? extends Act>, Set<Role>> STAFF =
            Map.ofEntries(
                    entry(Act.Register.class, EnumSet.of(CLERK, DISPATCHER, HANDLER)),
                    entry(Act.Supplement.class, EnumSet.of(CLERK)),
                    entry(Act.Transfer.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Assign.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Decline.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Accept.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Classify.class, EnumSet.of(DISPATCHER, HANDLER, HEAD)),
                    entry(Act.AppointLead.class, EnumSet.of(HEAD)),
                    entry(Act.AppointHandler.class, EnumSet.of(LEAD, HEAD)),
                    entry(Act.FileNote.class, ON_THE_CASE),
                    entry(Act.Correct.class, ON_THE_CASE),
                    entry(Act.Hear.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.RequestExtension.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.ApproveExtension.class, EnumSet.of(HEAD)),
                    entry(Act.RefuseExtension.class, EnumSet.of(HEAD)),
                    entry(Act.DraftOpinion.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.SignOpinion.class, EnumSet.of(HEAD)),
                    entry(Act.Serve.class, EnumSet.of(CLERK, HANDLER, HEAD)),
                    entry(Act.Close.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    // on a paper the petitioner signed, at another office than the one that answers
                    entry(Act.ConfirmHearing.class, EnumSet.of(CLERK)),
                    entry(Act.Withdraw.class, EnumSet.of(CLERK)),
                    entry(Act.TakeBack.class, EnumSet.of(CLERK)),
                    // with the petitioner's own code and in no other way
                    entry(Act.OpenOpinion.class, EnumSet.noneOf(Role.class)),
                    entry(Act.Rate.class, EnumSet.noneOf(Role.class)));

    private static final Set<Class<? extends Act>> PETITIONER =
            Set.of(
                    Act.Register.class,
                    Act.Supplement.class,
                    Act.ConfirmHearing.class,
                    Act.OpenOpinion.class,
                    Act.Withdraw.class,
                    Act.TakeBack.class,
                    Act.Rate.class);

    private Permissions() {}

    /** The roles any one of which lets a member of staff attempt such an act; may be none. */
    public static Set<Role> roles(Class<? extends Act> act) {
        return STAFF.getOrDefault(act, Set.of());
    }

    /** Whether somebody who holds these roles may attempt such an act. */
    public static boolean staffMay(Set<Role> held, Class<? extends Act> act) {
        return !Collections.disjoint(held, roles(act));
    }

    /** Whether the petitioner may attempt such an act. */
    public static boolean petitionerMay(Class<? extends Act> act) {
        return PETITIONER.contains(act);
    }
}
