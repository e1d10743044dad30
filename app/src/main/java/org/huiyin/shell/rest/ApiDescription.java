package org.huiyin.shell.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API at {@code /v3/api-docs}: what holds for all of its routes is said here once.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenApiCustomizer describe() {
        return ApiDescription::complete;
    }

    private static void complete(OpenAPI api) {
        api.info(
                        new Info()
                                .title("Huiyin")
                                .version("v1")
                                .description("Petitions: file them, follow them, act on them.")
                                .license(new License().name("Apache-2.0")))
                .servers(List.of());
        Components components =
                api.getComponents() == null ? new Components() : api.getComponents();
        components
                .addSchemas(PROBLEM, problem())
                .addSecuritySchemes(
                        "token",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                .addSecuritySchemes(
                        "receiptCode",
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("Receipt-Code"));
        api.components(components)
                .security(
                        List.of(
                                new SecurityRequirement(),
                                new SecurityRequirement().addList("token"),
                                new SecurityRequirement().addList("receiptCode")));
        if (api.getPaths() != null) {
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::mayFail);
        }
    }

    private static void mayFail(Operation operation) {
        var content =
                new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(
                                                new Schema<>()
                                                        .$ref("#/components/schemas/" + PROBLEM)));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A problem, in the language of Accept-Language")
                                .content(content));
    }

    private static ObjectSchema problem() {
        var error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("reason", new StringSchema());
        var problem = new ObjectSchema();
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.addProperty("refusal", new StringSchema());
        problem.addProperty("article", new StringSchema());
        problem.setRequired(List.of("title", "status", "detail"));
        return problem;
    }
}
