package org.huiyin.casework.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.AppealAct;
import org.huiyin.procedure.ErrandAct;
import org.huiyin.procedure.HandOverAct;
import org.huiyin.procedure.InquiryAct;
import org.huiyin.procedure.MediationAct;
import org.huiyin.procedure.PeopleAct;
import org.huiyin.procedure.PromiseAct;
import org.huiyin.procedure.SupervisionAct;
import org.huiyin.procedure.TieAct;

/**
 * Acts that belong together on the case page.
 *
 * @param kind what they are about
 * @param possible those that can be done now
 * @param impossible the others, by the reason they have in common
 */
public record ActGroup(Kind kind, List<ActLine> possible, List<NotNow> impossible) {

    public ActGroup {
        possible = List.copyOf(possible);
        impossible = List.copyOf(impossible);
    }

    /** What acts are about, in the order in which they are shown. */
    public enum Kind {
        /** From registration to the end, when nothing special happens. */
        MAIN,
        HAND_OVER,
        PEOPLE,
        INQUIRY,
        OTHER_OFFICES,
        MEDIATION,
        APPEAL,
        PROMISES,
        SUPERVISION,
        TIES;

        private static final Set<Class<? extends Act>> ABOUT_PEOPLE =
                Set.of(Act.AppointLead.class, Act.AppointHandler.class);
        private static final Map<Class<?>, Kind> BY_FAMILY =
                Map.of(
                        HandOverAct.class, HAND_OVER,
                        PeopleAct.class, PEOPLE,
                        InquiryAct.class, INQUIRY,
                        ErrandAct.class, OTHER_OFFICES,
                        MediationAct.class, MEDIATION,
                        AppealAct.class, APPEAL,
                        PromiseAct.class, PROMISES,
                        SupervisionAct.class, SUPERVISION,
                        TieAct.class, TIES);

        /** As keys of messages and ids on the page name it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String act) {
            Class<? extends Act> type = ActNames.type(act).orElseThrow();
            return ABOUT_PEOPLE.contains(type)
                    ? PEOPLE
                    : Arrays.stream(type.getInterfaces())
                            .flatMap(family -> Stream.ofNullable(BY_FAMILY.get(family)))
                            .findFirst()
                            .orElse(MAIN);
        }
    }

    /**
     * Why some acts cannot be done now.
     *
     * @param acts their public names
     */
    public record NotNow(ActLine.No no, List<String> acts) {
        public NotNow {
            acts = List.copyOf(acts);
        }
    }

    /** The groups of which anything is theirs to do, now or at another time. */
    static List<ActGroup> of(List<ActLine> acts) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        of(kind, acts.stream().filter(act -> Kind.of(act.name()) == kind).toList()))
                .filter(group -> !group.possible().isEmpty() || !group.impossible().isEmpty())
                .toList();
    }

    private static ActGroup of(Kind kind, List<ActLine> acts) {
        Map<ActLine.No, List<String>> names = new LinkedHashMap<>();
        for (ActLine act : acts) {
            act.no()
                    .ifPresent(no ->
                            names.computeIfAbsent(no, _ -> new ArrayList<>()).add(act.name()));
        }
        return new ActGroup(
                kind,
                acts.stream().filter(ActLine::possible).toList(),
                names.entrySet().stream()
                        .map(reason -> new NotNow(reason.getKey(), reason.getValue()))
                        .toList());
    }
}
