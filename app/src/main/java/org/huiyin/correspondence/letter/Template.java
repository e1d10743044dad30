package org.huiyin.correspondence.letter;

import java.util.List;

/**
 * A template as read.
 *
 * @param nodes what it is made of
 * @param faults what is wrong with it; a letter is made of a template without faults only
 */
record Template(List<Node> nodes, List<TemplateFault> faults) {

    Template {
        nodes = List.copyOf(nodes);
        faults = List.copyOf(faults);
    }

    /**
     * The nodes of a template that was found sound before.
     *
     * @throws IllegalStateException when it is not
     */
    List<Node> sound() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a template in use has faults: " + faults);
        }
        return nodes;
    }
}
