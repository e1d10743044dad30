package org.huiyin.shell;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a token may be used for. It never opens more than its owner's roles do.
 *
 * @param acts public names of the only acts it may do; empty for every act
 */
public record TokenUse(Set<TokenScope> scopes, Set<String> acts) {

    private static final TokenUse EVERYTHING =
            new TokenUse(EnumSet.allOf(TokenScope.class), Set.of());

    public TokenUse {
        scopes = Set.copyOf(scopes);
        acts = Set.copyOf(acts);
    }

    /** No limit but the owner's roles. */
    public static TokenUse everything() {
        return EVERYTHING;
    }

    /** Whether a request of this method to this path is among it. */
    public boolean allows(String method, String path) {
        TokenScope scope = TokenScope.of(method, path);
        boolean named = acts.isEmpty() || acts.contains(path.substring(path.lastIndexOf('/') + 1));
        return scopes.contains(scope) && (scope != TokenScope.ACT || named);
    }
}
