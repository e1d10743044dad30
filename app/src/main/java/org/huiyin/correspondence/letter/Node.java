package org.huiyin.correspondence.letter;

import java.util.List;
import java.util.Map;

/** A piece of a template that was found sound. */
sealed interface Node {

    /** Words, unescaped. */
    record Words(String text) implements Node {}

    /** An element of the allow-list. */
    record Tag(String name, Map<String, String> attributes, List<Node> children) implements Node {}

    /** A value's place. */
    record Slot(String name) implements Node {}

    /** Shown for each entry of a list, or where a value is known. */
    record Part(String name, List<Node> children) implements Node {}
}
