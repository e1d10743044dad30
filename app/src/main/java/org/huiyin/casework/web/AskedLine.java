package org.huiyin.casework.web;

import java.util.Optional;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Kind;

/**
 * One request with what came of it so far.
 *
 * @param asked the kind the petitioner chose, where it is another now
 * @param answer from the opinion or its draft
 */
public record AskedLine(
        PetitionView.RequestView request,
        Optional<Kind> asked,
        Optional<OpinionView.Answered> answer) {}
