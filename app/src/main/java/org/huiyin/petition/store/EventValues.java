package org.huiyin.petition.store;

import java.util.function.Function;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How the law's small values stand in an event: ids and commitments as plain strings. */
final class EventValues extends SimpleModule {

    EventValues() {
        super("event-values");
        text(Words.class, Words::digest, Words::new);
        text(OfficeId.class, OfficeId::code, OfficeId::new);
        text(StaffId.class, StaffId::value, StaffId::new);
        text(MatterNumber.class, MatterNumber::digits, MatterNumber::new);
        addSerializer(new Numbered());
        addDeserializer(RequestId.class, new NumberedBack());
        addSerializer(new WhoDidIt());
        addDeserializer(Actor.class, new WhoDidItBack());
    }

    private <T> void text(Class<T> type, Function<T, String> out, Function<String, T> in) {
        addSerializer(new Plain<>(type, out));
        addDeserializer(type, new PlainBack<>(type, in));
    }

    private static final class Plain<T> extends StdSerializer<T> {

        private final Function<T, String> out;

        Plain(Class<T> type, Function<T, String> out) {
            super(type);
            this.out = out;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            json.writeString(out.apply(value));
        }
    }

    private static final class PlainBack<T> extends StdDeserializer<T> {

        private final Function<String, T> in;

        PlainBack(Class<T> type, Function<String, T> in) {
            super(type);
            this.in = in;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return in.apply(json.readValueAs(JsonNode.class).stringValue());
        }
    }

    private static final class Numbered extends StdSerializer<RequestId> {

        Numbered() {
            super(RequestId.class);
        }

        @Override
        public void serialize(RequestId id, JsonGenerator json, SerializationContext context) {
            json.writeNumber(id.number());
        }
    }

    private static final class NumberedBack extends StdDeserializer<RequestId> {

        NumberedBack() {
            super(RequestId.class);
        }

        @Override
        public RequestId deserialize(JsonParser json, DeserializationContext context) {
            return new RequestId(json.readValueAs(JsonNode.class).intValue());
        }
    }

    /** The fields in the order of their names, as canonical JSON has them. */
    private static final class WhoDidIt extends StdSerializer<Actor> {

        WhoDidIt() {
            super(Actor.class);
        }

        @Override
        public void serialize(Actor actor, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (actor) {
                case Actor.Staff staff ->
                        json.writeStringProperty("as", "staff")
                                .writeStringProperty("id", staff.id().value())
                                .writeStringProperty("office", staff.office().code());
                case Actor.Petitioner petitioner ->
                        json.writeStringProperty("as", "petitioner")
                                .writeStringProperty("code", petitioner.code().name());
                case Actor.Program _ -> json.writeStringProperty("as", "program");
            }
            json.writeEndObject();
        }
    }

    private static final class WhoDidItBack extends StdDeserializer<Actor> {

        WhoDidItBack() {
            super(Actor.class);
        }

        @Override
        public Actor deserialize(JsonParser json, DeserializationContext context) {
            JsonNode actor = json.readValueAs(JsonNode.class);
            String as = actor.required("as").stringValue();
            return switch (as) {
                case "staff" -> {
                    only(actor, 3, context);
                    yield new Actor.Staff(
                            new StaffId(actor.required("id").stringValue()),
                            new OfficeId(actor.required("office").stringValue()));
                }
                case "petitioner" -> {
                    only(actor, 2, context);
                    yield new Actor.Petitioner(
                            CodeKind.valueOf(actor.required("code").stringValue()));
                }
                case "program" -> {
                    only(actor, 1, context);
                    yield new Actor.Program();
                }
                default -> context.reportInputMismatch(Actor.class, "nobody acts as %s", as);
            };
        }

        private static void only(JsonNode actor, int fields, DeserializationContext context) {
            if (actor.size() != fields) {
                context.reportInputMismatch(Actor.class, "an actor with unknown fields");
            }
        }
    }
}
