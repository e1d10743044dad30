package org.huiyin.petition.rest;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyin.petition.ActPart;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;

/** The shape of a body that {@link RecordReader} reads, as the description of the API says it. */
final class BodySchema {

    private static final Map<Class<?>, String> CODES =
            Map.of(
                    OfficeId.class, "Code of an office",
                    StaffId.class, "Opaque id of a member of staff",
                    MatterNumber.class, "Number of another petition");

    private BodySchema() {}

    /** Of a record, each component a field. */
    static Schema<?> of(Class<?> type) {
        var object = new ObjectSchema();
        List<ActPart> parts = ActPart.of(type);
        parts.forEach(part -> object.addProperty(part.name(), part(part)));
        object.setRequired(
                parts.stream()
                        .filter(part -> part.times() != ActPart.Times.MAYBE)
                        .map(ActPart::name)
                        .toList());
        return object;
    }

    private static Schema<?> part(ActPart part) {
        return part.times() == ActPart.Times.SEVERAL
                ? new ArraySchema().items(one(part))
                : one(part);
    }

    private static Schema<?> one(ActPart part) {
        if (part.nested() && !part.type().isEnum()) {
            return of(part.type());
        }
        if (part.type().isEnum()) {
            return new StringSchema()
                    ._enum(
                            Arrays.stream(part.type().getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
        }
        if (part.number()) {
            return new IntegerSchema();
        }
        if (part.flag()) {
            return new BooleanSchema();
        }
        return part.type() == LocalDate.class
                ? new DateSchema()
                : new StringSchema().description(CODES.get(part.type()));
    }
}
