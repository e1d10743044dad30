package org.huiyin.journey;

import java.util.List;

/**
 * A numbered item of the procedure, by what it is reached through.
 *
 * @param acts by their public names
 * @param addresses of pages and of the API, as the program maps them, where no act is sent
 */
record Item(int number, List<String> acts, List<String> addresses) {

    private static final String API = "/api/v1/petitions";
    private static final String TRACK = "/track/{number:\\d{12}}";

    /** All twenty, in the order of the procedure. */
    static final List<Item> ALL =
            List.of(
                    item(1, "register").at(API, "/file", "/desk"),
                    item(2, "transfer", "assign", "accept", "refer-out", "resume"),
                    item(3, "decline", "dispute", "settle-dispute"),
                    item(4, "object-to-transfer", "agree-to-objection", "confirm-transfer"),
                    item(5, "accept", "classify"),
                    item(6, "appoint-lead", "appoint-handler", "request-recusal", "decide-recusal"),
                    item(
                            7,
                            "hear",
                            "confirm-hearing",
                            "offer-hearing",
                            "answer-offer",
                            "investigate",
                            "note",
                            "request-contribution",
                            "contribute",
                            "call-hearing",
                            "record-hearing",
                            "hold-meeting",
                            "instruct",
                            "report-task",
                            "offer-mediation",
                            "consent-to-mediation",
                            "record-agreement",
                            "sign-agreement",
                            "fail-mediation",
                            "give-help",
                            "explain-law"),
                    item(8, "request-extension", "approve-extension", "refuse-extension"),
                    item(9, "draft-opinion", "check-opinion", "sign-opinion", "promise"),
                    item(10, "register", "refer-out")
                            .at(
                                    "/file/{step:story|requests|office|concerns|contact|papers|check}",
                                    API),
                    item(11, "serve", "fail-service", "open-opinion", "dispute")
                            .at(API + "/{number}/documents/opinion", TRACK + "/opinion"),
                    item(12, "keep-promise", "confirm-promise", "dispute-promise"),
                    item(
                                    13,
                                    "request-review",
                                    "request-re-review",
                                    "decide-lateness",
                                    "change-finding",
                                    "draft-review",
                                    "sign-review",
                                    "serve-review",
                                    "open-review",
                                    "consent-to-publish",
                                    "publish")
                            .at(
                                    API + "/{number}/documents/review",
                                    API + "/{number}/documents/re-review",
                                    TRACK + "/{document:review|re-review}"),
                    item(14, "close", "link"),
                    item(15, "withdraw", "take-back"),
                    item(
                            16,
                            "supplement",
                            "add-speaker",
                            "end-mandate",
                            "succeed",
                            "join",
                            "leave",
                            "correct"),
                    item(
                                    17,
                                    "open-supervision",
                                    "answer-supervision",
                                    "close-supervision",
                                    "suggest",
                                    "answer-suggestion",
                                    "lapse")
                            .at("/supervision", "/file/no-receipt", TRACK + "/retaliation"),
                    item(18, "rate", "plan-follow-up", "follow-up"),
                    item(19, "mark-urgent"),
                    item(20).at("/api/v1/offices", "/admin/offices/{code}/open"));

    private static Item item(int number, String... acts) {
        return new Item(number, List.of(acts), List.of());
    }

    private Item at(String... places) {
        return new Item(number, acts, List.of(places));
    }
}
