package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why an act may not be done now: a value with its data and its source, never an exception. */
public sealed interface Refusal {

    /** The article it rests on, e.g. {@code 34}, or {@code design}. */
    String article();

    /** The petition's stage does not know this act. */
    record NotAtThisStage(Status status) implements Refusal {
        @Override
        public String article() {
            return RulesProfile.DESIGN;
        }
    }

    /** Another office answers for the petition. */
    record OtherOfficeAnswers(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "22";
        }
    }

    /** Only the petitioner themselves may do this. */
    record PetitionerOnly() implements Refusal {
        @Override
        public String article() {
            return RulesProfile.DESIGN;
        }
    }

    /** A code issued at the desk reads and adds facts only. */
    record OwnCodeNeeded() implements Refusal {
        @Override
        public String article() {
            return RulesProfile.DESIGN;
        }
    }

    /** Requests without a finding. */
    record RequestsWithoutFinding(Set<RequestId> requests) implements Refusal {
        public RequestsWithoutFinding {
            requests = Set.copyOf(requests);
        }

        @Override
        public String article() {
            return "32";
        }
    }

    /** The petitioner was not heard, or has not confirmed it. */
    record NotHeard() implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** Nobody signs what they drafted. */
    record SignerDrafted(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return RulesProfile.DESIGN;
        }
    }

    /** One extension only; this one ran or runs to the day named. */
    record ExtensionAlreadyUsed(LocalDate until) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** A bureau never declines for want of competence: it transfers. */
    record BureauTransfersInstead(List<DeclineReason> grounds) implements Refusal {
        public BureauTransfersInstead {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String article() {
            return "22";
        }
    }
}
