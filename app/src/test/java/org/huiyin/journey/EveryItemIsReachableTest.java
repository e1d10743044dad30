package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.huiyin.database.HuiyinTest;
import org.huiyin.docs.Doc;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Permissions;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.Web;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every numbered item of the procedure is reachable on a page and by the API: each act of the law
 * belongs to an item, and the running program takes it by the API and offers it on a page.
 */
@HuiyinTest
class EveryItemIsReachableTest {

    /** Done by filing and by opening what was laid open: reached at the addresses of the item. */
    private static final Set<String> AT_ADDRESSES =
            Set.of("register", "open-opinion", "open-review");

    /** What time brings, which nobody may claim: the sweep alone records it. */
    private static final String BY_TIME = "lapse";

    @LocalServerPort int port;
    @Autowired ApplicationContext program;
    @Autowired Petitions petitions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private TestStaff.Hired everybody;
    private Filed filed;
    private Web web;

    @BeforeEach
    void file() {
        everybody =
                TestStaff.in(program)
                        .hire(
                                Role.CLERK,
                                EnumSet.complementOf(EnumSet.of(Role.CLERK)).toArray(Role[]::new));
        filed =
                petitions.file(
                        Town.claim(everybody.member().office()),
                        Filer.petitioner(),
                        Optional.empty());
        web = new Web(port);
    }

    @Test
    void eachActOfTheLawBelongsToAnItem() {
        assertThat(Item.ALL)
                .extracting(Item::number)
                .containsExactlyElementsOf(Stream.iterate(1, one -> one + 1).limit(20).toList());
        assertThat(Item.ALL.stream().flatMap(item -> item.acts().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ActNames.types().stream().map(ActNames::of).toList());
    }

    /** A body that says nothing is looked at only where there is such an act. */
    @Test
    void theApiTakesEachAct() throws IOException {
        assertThat(byTheApi("no-such-act")).isEqualTo(404);
        assertThat(byTheApi(BY_TIME)).isEqualTo(404);
        assertThat(sent()).allSatisfy(act -> assertThat(byTheApi(act)).as(act).isEqualTo(400));
        assertThat(described()).containsExactlyInAnyOrderElementsOf(sent());
    }

    private int byTheApi(String act) {
        return web.post(
                        "/api/v1/petitions/%s/acts/%s".formatted(filed.number().digits(), act),
                        "[]",
                        "Receipt-Code",
                        filed.receiptCode().digits())
                .statusCode();
    }

    private static List<String> described() throws IOException {
        JsonNode parameters =
                JsonMapper.shared()
                        .readTree(Doc.at("docs/api/openapi.json").text())
                        .path("paths")
                        .path("/api/v1/petitions/{number}/acts/{act}")
                        .path("post")
                        .path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(parameter -> parameter.path("name").asString().equals("act"))
                .flatMap(parameter ->
                        StreamSupport.stream(
                                parameter.path("schema").path("enum").spliterator(), false))
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void thePagesOfStaffOfferEachActOfTheirs() {
        web.signIn(everybody);
        assertThat(page("no-such-act").statusCode()).isEqualTo(404);
        assertThat(sent(type -> !Permissions.roles(type).isEmpty()))
                .hasSizeGreaterThan(50)
                .allSatisfy(act ->
                        assertThat(page(act).body())
                                .as(act)
                                .contains("action=\"%s\"".formatted(path("cases", act))));
    }

    /** What is not possible now leads back to the case; what there is not at all is not found. */
    @Test
    void thePagesOfThePetitionerOfferEachActOfTheirs() {
        web.submit(
                "/track",
                "/track",
                Map.of(
                        "number", filed.number().digits(),
                        "code", filed.receiptCode().digits()));
        assertThat(tracked("no-such-act")).isEqualTo(404);
        assertThat(tracked("supplement")).isEqualTo(200);
        assertThat(sent(Permissions::petitionerMay))
                .hasSizeGreaterThan(15)
                .allSatisfy(act -> assertThat(tracked(act)).as(act).isIn(200, 302));
    }

    @Test
    void nobodyIsForgotten() {
        assertThat(sent())
                .containsExactlyInAnyOrderElementsOf(
                        sent(type ->
                                Permissions.petitionerMay(type)
                                        || !Permissions.roles(type).isEmpty()));
    }

    @Test
    void whatIsNoActHasItsAddresses() {
        Set<String> mapped = Set.copyOf(patterns());
        assertThat(Item.ALL).allSatisfy(item -> assertThat(mapped).containsAll(item.addresses()));
        assertThat(Item.ALL)
                .filteredOn(item -> item.acts().stream().noneMatch(sent()::contains))
                .allSatisfy(item -> assertThat(item.addresses()).hasSizeGreaterThan(1));
    }

    private List<String> patterns() {
        return addresses.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .distinct()
                .toList();
    }

    private HttpResponse<String> page(String act) {
        return web.get(path("cases", act));
    }

    private int tracked(String act) {
        return web.get(path("track", act)).statusCode();
    }

    private String path(String begin, String act) {
        return "/%s/%s/acts/%s".formatted(begin, filed.number().digits(), act);
    }

    private static List<String> sent() {
        return sent(_ -> true);
    }

    /** The acts that somebody sends, of those. */
    private static List<String> sent(Predicate<Class<? extends Act>> which) {
        return ActNames.types().stream()
                .filter(which)
                .map(ActNames::of)
                .filter(act -> !AT_ADDRESSES.contains(act) && !act.equals(BY_TIME))
                .toList();
    }
}
