package org.huiyin.casework.web;

import java.util.Optional;
import org.huiyin.procedure.Refusal;

/**
 * One act in the list of a case, possible now or not.
 *
 * @param name as addresses and the API name it
 * @param no why it is not possible now; empty where it is
 */
public record ActLine(String name, Optional<No> no) {

    /**
     * Why not.
     *
     * @param article as the case's rules cite it
     */
    public record No(Refusal refusal, String article) {}

    /** Whether it can be done now. */
    public boolean possible() {
        return no.isEmpty();
    }
}
