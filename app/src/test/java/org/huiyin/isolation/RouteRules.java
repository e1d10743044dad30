package org.huiyin.isolation;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.procedure.Role;

/** What each route answers to whom. A route that stands here nowhere fails the test. */
final class RouteRules {

    /** Answers to what went wrong elsewhere, and the two ways out, after which nobody is there. */
    static final Set<String> LEFT_OUT = Set.of("/error", "/sign-out", "/track/leave");

    /** What stands in the place of the other parts of a path: nothing that exists. */
    static final Map<String, String> PARTS =
            Map.of(
                    "\\{act[^}]*\\}", "accept",
                    "\\{id[^}]*\\}+", "0123456789",
                    "\\{code\\}", "no-such-office",
                    "\\{invitation\\}", "no-such-invitation",
                    "\\{decision[^}]*\\}", "approve",
                    "\\{document[^}]*\\}", "review",
                    "\\{step[^}]*\\}", "story",
                    "\\{kind[^}]*\\}", "receipt",
                    "\\{language[^}]*\\}", "zh");

    /** Where a password is tried: after some wrong ones the address waits. */
    static final Set<String> GUESSING =
            Set.of(
                    "/sign-in",
                    "/sign-in/code",
                    "/sign-in/passkey",
                    "/account/password",
                    "/account/prove");

    private RouteRules() {}

    /** A body that says all that is asked for. */
    static String body(Route route) {
        return switch (route.pattern().replaceAll(".*\\}", "")) {
            case "/identity" -> "{\"purpose\":\"HEAR\",\"reason\":\"x\"}";
            case "/mandates" -> "{\"role\":\"AGENT\",\"mandate\":\"x\"}";
            case "/letter" -> "{\"reason\":\"x\"}";
            default -> route.pattern().contains("/answers/") ? "{\"proof\":\"x\"}" : "{}";
        };
    }

    /** Who calls. */
    enum Who {
        ANYBODY,
        PETITIONER,
        ANOTHER,
        CLERK,
        DISPATCHER,
        HANDLER,
        LEAD,
        HEAD,
        REVIEWER,
        SUPERVISOR,
        ANALYST,
        AUDITOR,
        OPERATOR;

        static Who of(Role role) {
            return valueOf(role.name());
        }

        boolean staff() {
            return compareTo(CLERK) >= 0;
        }
    }

    /** About which case. */
    enum What {
        SEEN,
        SEALED,
        FAR,
        NONE
    }

    /** How it ends. */
    enum Answer {
        /** Sign in first. */
        WHO,
        /** Not for this role. */
        FORBIDDEN,
        /** There is nothing, for this caller. */
        NOTHING,
        /** Show the code first. */
        CODE,
        /** In: whatever became of it. */
        IN,
        /** One wrong code too many: whatever is there, it does not show. */
        ENOUGH,
        /** Never. */
        BROKEN;

        static Answer of(HttpResponse<String> response) {
            String location = response.headers().firstValue("Location").orElse("");
            if (location.startsWith("/sign-in")) {
                return WHO;
            }
            if (location.equals("/track") || location.startsWith("/track?")) {
                return CODE;
            }
            return switch (response.statusCode()) {
                case 401 -> WHO;
                case 403 -> FORBIDDEN;
                case 404 -> NOTHING;
                case 429 -> ENOUGH;
                case 500, 501, 502, 503 -> BROKEN;
                default -> IN;
            };
        }
    }

    /** A route of the program. */
    record Route(String method, String pattern) implements Comparable<Route> {

        boolean api() {
            return pattern.startsWith("/api/");
        }

        List<What> about() {
            return pattern.contains("{number")
                    ? List.of(What.SEEN, What.SEALED, What.FAR)
                    : List.of(What.NONE);
        }

        @Override
        public int compareTo(Route other) {
            return (pattern + method).compareTo(other.pattern + other.method);
        }
    }

    /** Says what a route answers to somebody about a case. */
    @FunctionalInterface
    private interface Rule {
        Answer answers(Who who, What what);
    }

    private static final Set<Who> ON_CASES =
            EnumSet.of(
                    Who.CLERK,
                    Who.DISPATCHER,
                    Who.HANDLER,
                    Who.LEAD,
                    Who.HEAD,
                    Who.REVIEWER,
                    Who.SUPERVISOR);

    private static final Rule OPEN = (_, _) -> Answer.IN;
    private static final Rule STAFF = (who, _) -> who.staff() ? Answer.IN : Answer.WHO;

    /** The first that fits decides. */
    private static final Map<String, Rule> RULES = new LinkedHashMap<>();

    static {
        // whoever comes
        RULES.put(
                "GET /|. /(register|sign-in|rights)|. /(invitation|admin/first|sign-in)/.*|POST /csp-report",
                OPEN);
        RULES.put("POST /file/send", (who, _) -> who.staff() ? Answer.FORBIDDEN : Answer.IN);
        RULES.put(". /file.*|. /track|GET /api/v1/(offices|categories)|GET /v3/.*", OPEN);
        // whoever is on the staff
        RULES.put(". /(absences|account).*|GET /api/v1/worklist|POST /api/v1/acts/.*", STAFF);
        RULES.put(". /admin/(offices|staff|letters|orders).*", roles(Who.OPERATOR));
        RULES.put(". /admin/competence.*|. /cases/assign", roles(Who.DISPATCHER, Who.HEAD));
        RULES.put(
                ". /admin(/calendars.*|/profiles)?", roles(Who.OPERATOR, Who.DISPATCHER, Who.HEAD));
        RULES.put(". /desk.*", roles(Who.CLERK));
        RULES.put("GET /supervision", roles(Who.SUPERVISOR, Who.HEAD));
        RULES.put(
                "GET /insight/.*|GET /api/v1/ratings",
                roles(Who.HEAD, Who.LEAD, Who.SUPERVISOR, Who.ANALYST));
        RULES.put("POST /api/v1/petitions", RouteRules::filing);
        // whoever has the case before them
        RULES.put(
                "GET /cases(/find)?|GET /cases/\\{number.*/next|POST /cases/\\{number.*/acts/.*",
                RouteRules::onCases);
        RULES.put("GET /cases/\\{number.*/acts/.*", accepting(RouteRules::inTheOffice));
        RULES.put("POST /cases/\\{number.*/identity", RouteRules::openingInTheOffice);
        RULES.put("POST /cases/\\{number.*/answers/.*/letter", RouteRules::sendingFromTheOffice);
        RULES.put(". /cases/\\{number.*/(papers|answers)/.*", none(RouteRules::inTheOffice));
        RULES.put(". /cases/\\{number.*", RouteRules::inTheOffice);
        RULES.put("POST /api/v1/petitions/\\{number\\}/acts/.*", accepting(RouteRules::byTheApi));
        RULES.put("POST /api/v1/petitions/\\{number\\}/identity", RouteRules::openingByTheApi);
        RULES.put("GET /api/v1/petitions/\\{number\\}/documents/receipt.pdf", RouteRules::byTheApi);
        RULES.put("GET /api/v1/petitions/\\{number\\}/documents/.*", none(RouteRules::byTheApi));
        RULES.put("POST /api/v1/petitions/\\{number\\}/mandates", RouteRules::byTheirCode);
        RULES.put("POST /api/v1/petitions/\\{number\\}/answers/.*", RouteRules::sendingByTheApi);
        RULES.put("GET /api/v1/petitions/\\{number\\}/copy.*", RouteRules::byTheirCode);
        RULES.put("GET /api/v1/petitions/\\{number\\}.*", RouteRules::byTheApi);
        // whoever showed its code
        RULES.put(". /track/\\{number.*/acts/add-speaker", RouteRules::withTheCode);
        RULES.put("GET /track/\\{number.*/acts/.*", none(RouteRules::withTheCode));
        RULES.put(
                ". /track/\\{number.*/(papers/.*|opinion.*|\\{document.*)",
                none(RouteRules::withTheCode));
        RULES.put(". /track/\\{number.*", RouteRules::withTheCode);
    }

    static Answer answer(Route route, Who who, What what) {
        String called = (route.method().equals("GET") ? "GET " : "POST ") + route.pattern();
        return RULES.entrySet().stream()
                .filter(rule -> called.matches(rule.getKey().replace(". /", "\\w+ /")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule for " + called))
                .getValue()
                .answers(who, what);
    }

    private static Rule roles(Who... allowed) {
        Set<Who> set = EnumSet.copyOf(List.of(allowed));
        return (who, _) -> {
            if (!who.staff()) {
                return Answer.WHO;
            }
            return set.contains(who) ? Answer.IN : Answer.FORBIDDEN;
        };
    }

    private static Answer filing(Who who, What what) {
        return !who.staff() || EnumSet.of(Who.CLERK, Who.DISPATCHER, Who.HANDLER).contains(who)
                ? Answer.IN
                : Answer.FORBIDDEN;
    }

    private static Answer onCases(Who who, What what) {
        return roles(ON_CASES.toArray(Who[]::new)).answers(who, what);
    }

    private static Answer inTheOffice(Who who, What what) {
        Answer role = onCases(who, what);
        return role == Answer.IN && what != What.SEEN ? Answer.NOTHING : role;
    }

    /** Registering is the desk's, and the other purposes need somebody named for this case. */
    private static Answer openingInTheOffice(Who who, What what) {
        Answer seen = inTheOffice(who, what);
        return seen == Answer.IN && who != Who.CLERK ? Answer.FORBIDDEN : seen;
    }

    /** Sending a paper to one of several is the desk's; there is none to send here. */
    private static Answer sendingFromTheOffice(Who who, What what) {
        Answer seen = inTheOffice(who, what);
        if (seen != Answer.IN) {
            return seen;
        }
        return who == Who.CLERK ? Answer.NOTHING : Answer.FORBIDDEN;
    }

    private static Answer sendingByTheApi(Who who, What what) {
        if (who == Who.ANYBODY) {
            return Answer.WHO;
        }
        boolean none = what != What.SEEN || who == Who.CLERK || !ON_CASES.contains(who);
        return who.staff() && none ? Answer.NOTHING : Answer.FORBIDDEN;
    }

    private static Answer byTheApi(Who who, What what) {
        if (who == Who.ANYBODY) {
            return Answer.WHO;
        }
        boolean theirs = who == Who.PETITIONER || ON_CASES.contains(who);
        return theirs && what == What.SEEN ? Answer.IN : Answer.NOTHING;
    }

    /** Hearing somebody is for those named for the case: here nobody is. */
    private static Answer openingByTheApi(Who who, What what) {
        if (who == Who.HANDLER || who == Who.LEAD) {
            return what == What.SEEN ? Answer.FORBIDDEN : Answer.NOTHING;
        }
        return who == Who.ANYBODY ? Answer.WHO : Answer.FORBIDDEN;
    }

    /** Giving somebody a mandate is for the petitioner alone. */
    private static Answer byTheirCode(Who who, What what) {
        return who.staff() ? Answer.FORBIDDEN : byTheApi(who, what);
    }

    private static Answer withTheCode(Who who, What what) {
        return who == Who.PETITIONER && what == What.SEEN ? Answer.IN : Answer.CODE;
    }

    /** Taking a case on is for two roles, whichever case it is. */
    private static Rule accepting(Rule then) {
        return (who, what) -> {
            boolean may = who == Who.DISPATCHER || who == Who.HEAD;
            Answer answer = then.answers(who, what);
            return may || answer == Answer.WHO ? answer : Answer.FORBIDDEN;
        };
    }

    /** What is asked for is not there. */
    private static Rule none(Rule then) {
        return (who, what) -> {
            Answer answer = then.answers(who, what);
            return answer == Answer.IN ? Answer.NOTHING : answer;
        };
    }
}
