package org.huiyin.sealing;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.petition.Worklists;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.Web;

/** All that one member of staff can ask the program for: pages, answers, worklists, searches. */
final class Eyes {

    private static final String FIRST = "\"1\"";

    private final Web pages;
    private final Web api;
    private final String[] token;

    Eyes(int port, Hired who) {
        pages = new Web(port).signIn(who);
        api = new Web(port);
        token = new String[] {"Authorization", "Bearer " + who.token()};
    }

    /** What stands in no petition: lists and counts. */
    Map<String, String> around() {
        Map<String, String> seen = new LinkedHashMap<>();
        Stream<String> queues = Stream.of(Worklists.Queue.values()).map(queue -> queue.name());
        queues.forEach(queue -> {
            page(seen, "/cases?queue=" + queue.toLowerCase(Locale.ROOT).replace('_', '-'));
            answer(seen, "/api/v1/worklist?queue=" + queue);
        });
        for (String page : List.of("/", "/cases", "/desk", "/account")) {
            page(seen, page);
        }
        return seen;
    }

    /** The directory of offices, as all the program knows of. */
    String offices() {
        return api.get("/api/v1/offices", token).body();
    }

    /** What is to be had of a petition whose number they know. */
    Map<String, String> of(String number) {
        Map<String, String> seen = new LinkedHashMap<>();
        String cases = "/cases/" + number;
        for (String part :
                List.of("", "/presence", "/next?queue=office", "/acts/transfer", "/identity")) {
            page(seen, cases + part);
        }
        page(seen, "/cases/find?number=" + number);
        String petition = "/api/v1/petitions/" + number;
        for (String part :
                List.of(
                        "",
                        "/timeline",
                        "/clocks",
                        "/documents",
                        "/documents/opinion",
                        "/documents/review",
                        "/views")) {
            answer(seen, petition + part);
        }
        return seen;
    }

    /**
     * What they are told when they try to do something with it, alone, in bulk, or tied to theirs.
     */
    Map<String, String> trying(String number, String own) {
        Map<String, String> told = new LinkedHashMap<>();
        String acts = "/api/v1/petitions/" + number + "/acts/";
        act(told, acts + "accept", "{}");
        act(told, acts + "file-note", "{\"text\":\"x\"}");
        act(told, acts + "note", "{\"text\":\"x\"}");
        act(told, acts + "transfer", "{\"to\":\"nowhere\",\"reason\":\"x\"}");
        act(told, acts + "withdraw", "{\"signedPaper\":\"x\"}");
        act(told, acts + "no-such-act", "{}");
        act(
                told,
                "/api/v1/acts/accept",
                "[{\"number\":\"" + number + "\",\"ifMatch\":\"\\\"1\\\"\"}]");
        act(
                told,
                "/api/v1/petitions/" + number + "/identity",
                "{\"purpose\":\"HEAR\",\"reason\":\"x\"}");
        String mine = "/api/v1/petitions/" + own;
        String read = api.get(mine, token).headers().firstValue("ETag").orElse(FIRST);
        act(told, mine + "/acts/link", "{\"to\":\"" + number + "\"}", read);
        act(told, mine + "/acts/join", "{\"into\":\"" + number + "\"}", read);
        return told;
    }

    private void page(Map<String, String> seen, String path) {
        var answer = pages.get(path);
        seen.put("page " + path, answer.statusCode() + " " + location(answer) + answer.body());
    }

    private void answer(Map<String, String> seen, String path) {
        var answer = api.get(path, token);
        seen.put("api " + path, answer.statusCode() + " " + answer.body());
    }

    private void act(Map<String, String> told, String path, String body) {
        act(told, path, body, FIRST);
    }

    private void act(Map<String, String> told, String path, String body, String version) {
        var answer = api.post(path, body, token[0], token[1], "If-Match", version);
        told.put("act " + path, answer.statusCode() + " " + answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
