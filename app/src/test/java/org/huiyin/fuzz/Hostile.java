package org.huiyin.fuzz;

import java.util.List;
import java.util.Random;

/** What no honest client sends. */
final class Hostile {

    /** In the place of a value of JSON. */
    static final List<String> VALUES =
            List.of(
                    "null",
                    "7",
                    "-1",
                    "0",
                    "2147483648",
                    "1e400",
                    "-1e-400",
                    "1.5",
                    "9".repeat(400),
                    "true",
                    "[]",
                    "{}",
                    "[null]",
                    "[{}]",
                    "{\"\":{}}",
                    "\"\"",
                    "\"  \"",
                    "\"\\ud800\"",
                    "\"\\udc00x\"",
                    "\"\\u0000\"",
                    "\"\\u202e\\u2066\"",
                    "\"\\ufffe\\uffff\"",
                    "\"e\\u0301\\u200d\\ufeff\"",
                    "\"2026-02-30\"",
                    "\"+999999999-12-31\"",
                    "\"-0001-01-01\"",
                    "\"9999-12-31\"",
                    "\"0000-01-01\"",
                    "\"KING\"",
                    "\"../../x\"",
                    "\"{0} {{subject}} ${x} %s\"",
                    "\"'; --\"",
                    "\"<b onload=x>\"",
                    "\"" + "x".repeat(3_000) + "\"",
                    "\"" + "回".repeat(70_000) + "\"",
                    "[".repeat(40) + "]".repeat(40),
                    "{\"a\":".repeat(40) + "1" + "}".repeat(40),
                    "NaN",
                    "tru",
                    "'x'");

    /** In the place of a part of a path or of a parameter; as they stand in an address. */
    static final List<String> PARTS =
            List.of(
                    "0",
                    "-1",
                    "x",
                    "%00",
                    "%20",
                    "%0d%0a",
                    "%2e%2e",
                    "%2f",
                    "%25",
                    "%ff",
                    "%F0",
                    "%C0%AF",
                    "a;b=c",
                    "%7B%7D",
                    "%E2%80%AE",
                    "%EF%BF%BF",
                    "%ED%A0%80",
                    "26-000-000-000-0",
                    "000000000000",
                    "9".repeat(30),
                    "2026-02-30",
                    "%2B999999999-12-31",
                    "x".repeat(2_000));

    /** Header after value, as HTTP lets them pass. */
    static final List<List<String>> HEADERS =
            List.of(
                    List.of("If-Match", ""),
                    List.of("If-Match", "*"),
                    List.of("If-Match", "W/\"1\""),
                    List.of("If-Match", "\"99999999999999999999\""),
                    List.of("If-Match", "\"1\", \"2\""),
                    List.of("If-None-Match", "*"),
                    List.of("If-Modified-Since", "yesterday"),
                    List.of("Idempotency-Key", ""),
                    List.of("Idempotency-Key", "\u00e9"),
                    List.of("Idempotency-Key", "k".repeat(3_000)),
                    List.of("Accept", "nonsense"),
                    List.of("Accept", "application/xml"),
                    List.of("Accept", "text/html, */*;q=0"),
                    List.of("Accept-Language", "a;q=x,,,"),
                    List.of("Accept-Language", "x".repeat(3_000)),
                    List.of("Accept-Charset", "utf-7"),
                    List.of("Range", "bytes=9-1"),
                    List.of("Range", "bytes=0-0,2-2"),
                    List.of("Cookie", "SESSION=%%%; a=\"b"),
                    List.of("Cookie", "=;;=;lang=\u00ff"),
                    List.of("Origin", "null"),
                    List.of("Forwarded", "for=\"[::1\";proto=x"),
                    List.of("X-Forwarded-For", "127.0.0.1, x"),
                    List.of("X-HTTP-Method-Override", "DELETE"),
                    List.of("Content-Encoding", "gzip"),
                    List.of("Content-Disposition", "form-data; name=\"x"),
                    List.of("Authorization", "Basic eDp5"),
                    List.of("Authorization", "Bearer"),
                    List.of("Authorization", "Bearer \u00e9 x"),
                    List.of("Authorization", "Bearer " + "x".repeat(3_000)));

    static final List<String> TYPES =
            List.of(
                    "application/json;charset=utf-16",
                    "application/json;charset=x",
                    "application/xml",
                    "text/plain",
                    "nonsense",
                    "*/*",
                    "application/problem+json",
                    "multipart/form-data",
                    "multipart/form-data; boundary=x",
                    "multipart/form-data; boundary=" + "x".repeat(100),
                    "application/x-www-form-urlencoded");

    static final List<String> METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "FROB");

    private Hostile() {}

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
