package org.huiyin.procedure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The offices, people, rules and calendar that the tests play with. All invented. */
final class Cast {

    static final OfficeId PROVINCE = new OfficeId("province");
    static final OfficeId COUNTY = new OfficeId("county");
    static final OfficeId BUREAU = new OfficeId("county-bureau");
    static final OfficeId WORKS = new OfficeId("county-works");
    static final OfficeId LABOUR = new OfficeId("county-labour");
    static final OfficeId ROADS = new OfficeId("county-works-roads");
    static final OfficeId ELSEWHERE = new OfficeId("another-tree");

    static final Actor.Staff CLERK = staff("clerk", BUREAU);
    static final Actor.Staff DISPATCHER = staff("dispatcher", BUREAU);
    static final Actor.Staff HANDLER = staff("handler", WORKS);
    static final Actor.Staff LEAD = staff("lead", WORKS);
    static final Actor.Staff HEAD = staff("head", WORKS);
    static final Actor.Staff LABOUR_HEAD = staff("labour-head", LABOUR);
    static final Actor.Staff COUNTY_DISPATCHER = staff("county-dispatcher", COUNTY);
    static final Actor.Petitioner PETITIONER = new Actor.Petitioner(CodeKind.OWN);
    static final Actor.Petitioner DESK_CODE = new Actor.Petitioner(CodeKind.DESK);
    static final Actor.Program PROGRAM = new Actor.Program();

    private static final Map<OfficeId, OfficeId> ABOVE =
            Map.of(COUNTY, PROVINCE, BUREAU, COUNTY, WORKS, COUNTY, LABOUR, COUNTY, ROADS, WORKS);

    static final OfficeTree OFFICES =
            new OfficeTree() {
                @Override
                public boolean isBureau(OfficeId office) {
                    return office.equals(BUREAU);
                }

                @Override
                public Optional<OfficeId> above(OfficeId office) {
                    return Optional.ofNullable(ABOVE.get(office));
                }

                @Override
                public boolean isGovernment(OfficeId office) {
                    return office.equals(COUNTY) || office.equals(PROVINCE);
                }

                @Override
                public Optional<OfficeId> bureauOf(OfficeId government) {
                    return government.equals(COUNTY) ? Optional.of(BUREAU) : Optional.empty();
                }
            };

    /** 2024 as published: Labour Day, National Day and their make-up days; 2025 is not out yet. */
    static final WorkCalendar CALENDAR =
            new WorkCalendar(
                    Set.of(2024),
                    days("2024-05-01/05", "2024-10-01/07", "2024-01-01/01"),
                    days("2024-04-28/28", "2024-05-11/11", "2024-09-29/29", "2024-10-12/12"));

    static final RulesProfile NATIONAL = profile("national-2022", true, PeriodUnit.DAYS, 15);

    /** Local rules: notice within 5 working days. */
    static final RulesProfile LOCAL = profile("local", true, PeriodUnit.WORKING_DAYS, 5);

    /** A company's own rules: the same lengths, no article. */
    static final RulesProfile COMPANY = profile("private-company", false, PeriodUnit.DAYS, 15);

    private Cast() {}

    static Actor.Staff staff(String id, OfficeId office) {
        return new Actor.Staff(new StaffId(id), office);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Words words(String text) {
        return new Words("%064x".formatted(Math.abs((long) text.hashCode())));
    }

    private static RulesProfile profile(String id, boolean cites, PeriodUnit unit, int notice) {
        Map<Clock, RulesProfile.Period> periods = new EnumMap<>(Clock.class);
        periods.put(Clock.DISPOSAL, new RulesProfile.Period(15, PeriodUnit.DAYS, "22"));
        periods.put(Clock.NOTICE_DIRECT, new RulesProfile.Period(notice, unit, "23"));
        periods.put(Clock.NOTICE_REFERRED, new RulesProfile.Period(notice, unit, "23"));
        periods.put(Clock.HANDLING, new RulesProfile.Period(60, PeriodUnit.DAYS, "34"));
        periods.put(Clock.ASKING_FOR_REVIEW, new RulesProfile.Period(30, PeriodUnit.DAYS, "35"));
        periods.put(Clock.OBJECTION, new RulesProfile.Period(5, PeriodUnit.WORKING_DAYS, "23"));
        periods.put(
                Clock.OBJECTION_ANSWER,
                new RulesProfile.Period(5, PeriodUnit.WORKING_DAYS, "design"));
        periods.put(Clock.REVIEW, new RulesProfile.Period(30, PeriodUnit.DAYS, "35"));
        periods.put(Clock.ASKING_FOR_RE_REVIEW, new RulesProfile.Period(30, PeriodUnit.DAYS, "36"));
        periods.put(Clock.RE_REVIEW, new RulesProfile.Period(30, PeriodUnit.DAYS, "36"));
        periods.put(
                Clock.JUDICIAL_CONFIRMATION, new RulesProfile.Period(30, PeriodUnit.DAYS, "33"));
        periods.put(Clock.PROMISE, new RulesProfile.Period(30, PeriodUnit.DAYS, "design"));
        periods.put(Clock.DISPUTE_ANSWER, new RulesProfile.Period(15, PeriodUnit.DAYS, "design"));
        periods.put(
                Clock.SUPERVISION_ANSWER,
                new RulesProfile.Period(10, PeriodUnit.WORKING_DAYS, "design"));
        return new RulesProfile(
                id,
                "everywhere in these tests",
                day("2022-05-01"),
                Optional.empty(),
                ZoneId.of("Asia/Shanghai"),
                cites,
                periods,
                30,
                30,
                30,
                7,
                30,
                List.of(5, 1),
                Map.of(),
                cites,
                cites ? EnumSet.allOf(Informed.class) : Set.of(),
                10);
    }

    /** Days written {@code 2024-05-01/05}: the first to the fifth. */
    private static Set<LocalDate> days(String... ranges) {
        Set<LocalDate> days = new TreeSet<>();
        for (String range : ranges) {
            LocalDate first = day(range.substring(0, 10));
            LocalDate last = first.withDayOfMonth(Integer.parseInt(range.substring(11)));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    static final Actor.Staff COLLEAGUE = staff("colleague", WORKS);
    static final Actor.Staff ROADS_HEAD = staff("roads-head", ROADS);
    static final Actor.Staff LABOUR_HANDLER = staff("labour-handler", LABOUR);
    static final Actor.Staff COUNTY_REVIEWER = staff("county-reviewer", COUNTY);
    static final Actor.Staff COUNTY_HEAD = staff("county-head", COUNTY);
    static final Actor.Staff PROVINCE_REVIEWER = staff("province-reviewer", PROVINCE);
    static final Actor.Staff PROVINCE_HEAD = staff("province-head", PROVINCE);
    static final Actor.Staff COUNTY_SUPERVISOR = staff("county-supervisor", COUNTY);
    static final Actor.Staff BUREAU_SUPERVISOR = staff("bureau-supervisor", BUREAU);
    static final Actor.Petitioner AGENT = new Actor.Petitioner(CodeKind.AGENT);

    static final OfficeId MINISTRY = new OfficeId("ministry");
    static final Actor.Staff MINISTRY_HEAD = staff("ministry-head", MINISTRY);

    /** The same offices, one more above that one. */
    static OfficeTree below(OfficeId top, OfficeId office) {
        return new OfficeTree() {
            @Override
            public boolean isBureau(OfficeId one) {
                return OFFICES.isBureau(one);
            }

            @Override
            public Optional<OfficeId> above(OfficeId one) {
                return one.equals(office) ? Optional.of(top) : OFFICES.above(one);
            }
        };
    }

    /** The same offices after some were merged into others, or with a committee among them. */
    static OfficeTree reformed(Map<OfficeId, OfficeId> successors, Set<OfficeId> committees) {
        return new OfficeTree() {
            @Override
            public boolean isBureau(OfficeId office) {
                return OFFICES.isBureau(office);
            }

            @Override
            public Optional<OfficeId> above(OfficeId office) {
                return OFFICES.above(office);
            }

            @Override
            public OfficeId today(OfficeId office) {
                return successors.getOrDefault(office, office);
            }

            @Override
            public boolean isCommittee(OfficeId office) {
                return committees.contains(office);
            }
        };
    }
}
