package org.huiyin.canary;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads whatever one account can reach: each page that a page links to, each answer of the API. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int MOST = 120;

    private final Cage cage;
    private final Machine machine;
    private final Search search;
    private final Set<String> seen = new HashSet<>();
    private final List<Search.Found> found = new ArrayList<>();

    Crawl(Cage cage, Machine machine, Search search) {
        this.cage = cage;
        this.machine = machine;
        this.search = search;
    }

    /**
     * As a member of staff.
     *
     * @param numbers of petitions whose addresses are tried too
     */
    Crawl by(String user, List<String> numbers) throws Exception {
        Perch perch = Perch.staff(cage, user);
        pages(perch, user, numbers);
        for (String path : api(numbers)) {
            read(user, path, machine.send(machine.as(user, path).GET()));
        }
        return this;
    }

    /** As anybody. */
    Crawl byAnybody(List<String> numbers) {
        pages(Perch.anybody(cage), "anybody", numbers);
        return this;
    }

    List<Search.Found> found() {
        return found;
    }

    int pages() {
        return seen.size();
    }

    private void pages(Perch perch, String user, List<String> numbers) {
        Deque<String> open = new ArrayDeque<>(List.of("/", "/cases", "/desk", "/supervision"));
        open.addAll(List.of("/insight", "/admin", "/desk/import", "/desk/read-back"));
        for (String number : numbers) {
            open.addAll(List.of("/cases/" + number, "/track/" + number));
            open.add("/track?number=" + number);
        }
        Set<String> here = new HashSet<>();
        while (!open.isEmpty() && here.size() < MOST) {
            String path = open.remove().replace("&amp;", "&");
            if (!here.add(path) || path.startsWith("/static") || path.startsWith("/webjars")) {
                continue;
            }
            HttpResponse<String> answer = perch.get(path);
            read(user, path, answer);
            Matcher links = LINK.matcher(answer.body());
            while (links.find()) {
                open.add(links.group(1));
            }
            answer.headers()
                    .firstValue("Location")
                    .map(to -> to.replaceFirst("^https?://[^/]+", ""))
                    .ifPresent(open::add);
        }
    }

    private List<String> api(List<String> numbers) throws Exception {
        JsonNode description =
                JsonMapper.shared()
                        .readTree(machine.send(machine.as("auditor", "/v3/api-docs").GET()).body());
        List<String> paths = new ArrayList<>();
        description
                .path("paths")
                .properties()
                .forEach(route -> {
                    if (route.getValue().has("get")) {
                        for (String number : numbers) {
                            paths.add(
                                    route.getKey()
                                            .replace("{number}", number)
                                            .replaceAll("\\{[^}]*\\}", "opinion"));
                        }
                    }
                });
        return paths.stream().distinct().toList();
    }

    private void read(String user, String path, HttpResponse<String> answer) {
        seen.add(user + " " + path);
        String whole = answer.headers().map() + "\n" + answer.body();
        found.addAll(search.in(user + " " + path, whole));
    }
}
