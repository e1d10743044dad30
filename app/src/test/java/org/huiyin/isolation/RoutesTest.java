package org.huiyin.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.huiyin.database.HuiyinTest;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the program, called by everybody there is, for a case in sight, one that is sealed
 * from them and one far away: what comes back is what {@link RouteRules} says.
 */
@HuiyinTest
@Import(Town.class)
class RoutesTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private ApplicationContext program;
    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<RouteRules.What, Filed> cases = new LinkedHashMap<>();
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void found() {
        Town.Place here = town.found();
        Filed seen = file(Town.claim(here.bureau()));
        new Case(petitions, seen.number())
                .by(here.the(Role.DISPATCHER, here.bureau()))
                .does(new PlainAct.Transfer(here.housing(), "属地管理"));
        cases.put(RouteRules.What.SEEN, seen);
        cases.put(RouteRules.What.SEALED, file(about(here.bureau(), here.housing())));
        cases.put(RouteRules.What.FAR, file(Town.claim(town.found().bureau())));
        visitors.add(new Visitor(RouteRules.Who.ANYBODY, new Web(port), List.of()));
        visitors.add(holder(RouteRules.Who.PETITIONER, seen));
        visitors.add(holder(RouteRules.Who.ANOTHER, file(Town.claim(here.bureau()))));
        for (Role role : Role.values()) {
            TestStaff.Hired hired = TestStaff.in(program).hire(here.housing(), role);
            visitors.add(
                    new Visitor(
                            RouteRules.Who.of(role),
                            new Web(port).signIn(hired),
                            List.of("Authorization", "Bearer " + hired.token())));
        }
    }

    @Test
    void everyRouteAnswersEverybodyAsItsRuleSays() {
        Map<String, String> differences = new TreeMap<>();
        List<RouteRules.Route> routes = routes();
        // who may see a case comes first: too many wrong codes close the door to the right one too
        for (RouteRules.What what : RouteRules.What.values()) {
            for (Visitor visitor : visitors) {
                routes.stream()
                        .filter(route -> route.about().contains(what))
                        .forEach(route -> {
                            RouteRules.Answer answer = visitor.calls(route, path(route, what));
                            RouteRules.Answer expected =
                                    RouteRules.answer(route, visitor.who(), what);
                            if (!same(answer, expected, what)
                                    && !RouteRules.GUESSING.contains(route.pattern())) {
                                differences.put(
                                        route + " " + visitor.who() + " " + what,
                                        answer + " instead of " + expected);
                            }
                        });
            }
        }
        assertThat(differences).isEmpty();
        assertThat(routes).hasSizeGreaterThan(100);
    }

    /** Where no case is meant, the thing that is asked for need not exist. */
    private static boolean same(
            RouteRules.Answer answer, RouteRules.Answer expected, RouteRules.What what) {
        boolean nothing = what == RouteRules.What.NONE && answer == RouteRules.Answer.NOTHING;
        boolean enough = answer == RouteRules.Answer.ENOUGH;
        return answer == expected
                || (nothing && expected == RouteRules.Answer.IN)
                || (enough && expected != RouteRules.Answer.IN);
    }

    private List<RouteRules.Route> routes() {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info ->
                        info.getPatternValues().stream()
                                .flatMap(pattern ->
                                        (info.getMethodsCondition().getMethods().isEmpty()
                                                        ? Stream.of("GET")
                                                        : info
                                                                .getMethodsCondition()
                                                                .getMethods()
                                                                .stream()
                                                                .map(Enum::name))
                                                .map(method ->
                                                        new RouteRules.Route(method, pattern))))
                .filter(route -> !RouteRules.LEFT_OUT.contains(route.pattern()))
                .distinct()
                .sorted()
                .toList();
    }

    private String path(RouteRules.Route route, RouteRules.What what) {
        String number =
                Optional.ofNullable(cases.get(what))
                        .map(filed -> filed.number().digits())
                        .orElse("000000000000");
        String known =
                RouteRules.PARTS.entrySet().stream()
                        .reduce(
                                route.pattern()
                                        .replace("{id:[0-9]{6}}", "123456")
                                        .replaceAll("\\{number(:[^}]*\\})?\\}?", number),
                                (path, part) -> path.replaceAll(part.getKey(), part.getValue()),
                                (_, last) -> last);
        return known.replaceAll("\\{\\w+(:[^}]*)?\\}+", "1");
    }

    private Visitor holder(RouteRules.Who who, Filed filed) {
        Web web = new Web(port);
        web.submit(
                "/track",
                "/track",
                Map.of("number", filed.number().digits(), "code", filed.receiptCode().digits()));
        return new Visitor(who, web, List.of("Receipt-Code", filed.receiptCode().digits()));
    }

    private Filed file(Filing filing) {
        return petitions.file(filing, Filer.petitioner(), Optional.empty());
    }

    private static Filing about(OfficeId at, OfficeId accused) {
        Filing claim = Town.claim(at);
        return new Filing(
                claim.channel(),
                claim.title(),
                claim.narrative(),
                List.of(new Filing.Asked("查处", Kind.REPORT)),
                claim.category(),
                claim.place(),
                at,
                List.of(accused),
                claim.receivedOn(),
                claim.persons(),
                false);
    }

    /** Somebody at a browser and with a program that speaks to the API. */
    private record Visitor(
            RouteRules.Who who, Web web, List<String> headers, Optional<String> token) {

        Visitor(RouteRules.Who who, Web web, List<String> headers) {
            this(who, web, headers, web.token("/file/no-receipt"));
        }

        RouteRules.Answer calls(RouteRules.Route route, String path) {
            return RouteRules.Answer.of(route.api() ? api(route, path) : page(route, path));
        }

        private HttpResponse<String> api(RouteRules.Route route, String path) {
            List<String> all = new ArrayList<>(headers);
            all.addAll(List.of("Content-Type", "application/json", "If-Match", "\"99\""));
            return web.send(
                    web.request(path, all.toArray(String[]::new))
                            .method(
                                    route.method(),
                                    route.method().equals("GET")
                                            ? HttpRequest.BodyPublishers.noBody()
                                            : HttpRequest.BodyPublishers.ofString(
                                                    RouteRules.body(route))));
        }

        private HttpResponse<String> page(RouteRules.Route route, String path) {
            return route.method().equals("GET") ? web.get(path) : web.submit(token, path, Map.of());
        }
    }
}
