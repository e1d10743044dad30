package org.huiyin.petition.rest;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.List;
import java.util.Objects;
import org.huiyin.petition.PlainActs;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Describes the routes of acts: the name of each act that can be sent, and what its body holds. */
@Configuration(proxyBeanMethods = false)
class ActDescription {

    private static final String ONE = "/api/v1/petitions/{number}/acts/{act}";
    private static final String MANY = "/api/v1/acts/{act}";
    private static final String BODY = "-body";
    private static final String REFERENCE = "#/components/schemas/";

    @Bean
    OpenApiCustomizer describeActs() {
        return ActDescription::complete;
    }

    private static void complete(OpenAPI api) {
        List<String> acts = StrictActBodies.names().stream().sorted().toList();
        acts.forEach(act ->
                api.getComponents()
                        .addSchemas(
                                act + BODY,
                                BodySchema.of(PlainActs.type(act).orElseThrow())
                                        .description("What the act %s says.".formatted(act))));
        List.of(ONE, MANY).forEach(path -> name(posted(api, path), acts));
        Operation one = posted(api, ONE);
        one.addParametersItem(
                new HeaderParameter()
                        .name(HttpHeaders.IF_MATCH)
                        .required(true)
                        .description("The ETag of the reading that the act goes by")
                        .schema(new StringSchema()));
        one.getRequestBody()
                .description("The body of an act is named as the act, with %s.".formatted(BODY))
                .getContent()
                .values()
                .forEach(content -> hold(content, bodies(acts)));
    }

    private static Operation posted(OpenAPI api, String path) {
        return Objects.requireNonNull(api.getPaths().get(path)).getPost();
    }

    private static void name(Operation operation, List<String> acts) {
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("act"))
                .forEach(parameter -> parameter.schema(new StringSchema()._enum(acts)));
    }

    private static Schema<Object> bodies(List<String> acts) {
        Schema<Object> any = new Schema<>();
        acts.forEach(act -> any.addAnyOfItem(new Schema<>().$ref(REFERENCE + act + BODY)));
        return any;
    }

    /** With papers, the body is one part of several. */
    private static void hold(MediaType content, Schema<Object> bodies) {
        if (content.getSchema().getProperties() == null) {
            content.schema(bodies);
        } else {
            content.getSchema().addProperty("body", bodies);
        }
    }
}
