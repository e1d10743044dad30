package org.huiyin.journey;

import org.junit.jupiter.api.Test;

/**
 * From filing to closing, in a browser and by the API, in one demo whose days move: what is served
 * is rated after a week and closed after the time to ask for review.
 */
class WholeWayTest {

    @Test
    void aPetitionIsFiledAnsweredReadRatedAndClosed() throws Exception {
        try (Demo demo = Demo.start();
                InABrowser browser = new InABrowser(demo)) {
            try {
                goTheWholeWay(demo, ByTheApi.file(demo), browser);
            } finally {
                browser.picture();
            }
        }
    }

    private static void goTheWholeWay(Demo demo, ByTheApi api, InABrowser browser)
            throws Exception {
        browser.petitionerFiles();
        api.untilServed();
        browser.untilServed();
        browser.picturesForTheReadme();

        demo.daysLater(8);
        api.ratedAfterAWeek();
        browser.ratedAfterAWeek();

        demo.daysLater(45);
        api.closedAfterTheAppealTime();
        browser.closedAfterTheAppealTime();
    }
}
