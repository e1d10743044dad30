package org.huiyin.procedure;

import java.util.List;
import java.util.Optional;

/**
 * One thing asked for (诉求).
 *
 * @param id its number within the petition
 * @param text in the petitioner's words
 * @param asked the kind the petitioner chose
 * @param kind the kind it has now
 * @param finding what the signed opinion finds on it
 */
public record Request(RequestId id, Words text, Kind asked, Kind kind, Optional<Finding> finding) {

    Request withKind(Kind other) {
        return new Request(id, text, asked, other, finding);
    }

    Request unanswered() {
        return new Request(id, text, asked, kind, Optional.empty());
    }

    Request answeredBy(List<Act.Answer> answers) {
        Optional<Finding> found =
                answers.stream()
                        .filter(answer -> answer.request().equals(id))
                        .map(Act.Answer::finding)
                        .findFirst();
        return new Request(id, text, asked, kind, found);
    }
}
