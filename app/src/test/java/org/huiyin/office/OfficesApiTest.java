package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The registers as everybody may read them. */
@OfficeTest
class OfficesApiTest {

    @Autowired ApplicationContext program;
    @Autowired JsonMapper json;
    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void county() {
        DemoCounty.accounts(program);
    }

    @Test
    void officesAreFoundByNameAndByPlace() throws Exception {
        var found = read("/api/v1/offices?q=" + encoded("清源县信访"));
        assertThat(found.get("items")).hasSize(1);
        var bureau = found.get("items").get(0);
        assertThat(bureau.propertyNames())
                .containsExactlyInAnyOrder("code", "name", "nameEn", "kind", "above", "open");
        assertThat(bureau.get("code").asString()).isEqualTo("990101-XF");
        assertThat(bureau.get("kind").asString()).isEqualTo("PETITION_BUREAU");
        assertThat(bureau.get("above").asString()).isEqualTo("990101");

        var below = read("/api/v1/offices?parent=990101100");
        assertThat(below.get("items")).hasSize(2);
        assertThat(below.get("more").asBoolean()).isFalse();

        var open = read("/api/v1/offices");
        assertThat(open.get("items")).allMatch(office -> office.get("open").asBoolean());
    }

    @Test
    void whatCannotBeUnderstoodIsAProblemWithItsField() throws Exception {
        assertThat(problem("/api/v1/offices?page=-1")).isEqualTo("page");
        assertThat(problem("/api/v1/offices?page=x")).isEqualTo("page");
        assertThat(problem("/api/v1/offices?parent=nowhere")).isEqualTo("parent");
    }

    @Test
    void categoriesComeAsOneList() throws Exception {
        var items = read("/api/v1/categories").get("items");
        assertThat(items).hasSize(650);
        assertThat(items.get(1).get("parent").asString())
                .isEqualTo(items.get(0).get("code").asString());
    }

    @Test
    void theLogAndTheTableArePublicThePagesOfTheOperatorAreNot() throws Exception {
        assertThat(get("/register").statusCode()).isEqualTo(200);
        assertThat(get("/register").body()).contains("清源县人力资源和社会保障局");
        assertThat(get("/admin/offices").statusCode()).isEqualTo(302);
        assertThat(get("/invitation/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/admin/first/nothing").statusCode()).isEqualTo(404);
    }

    private JsonNode read(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private String problem(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        return json.readTree(answer.body()).get("errors").get(0).get("field").asString();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
