package org.huiyin.shell;

import java.util.Set;
import org.huiyin.procedure.Role;

/**
 * An entry of the staff menu. Modules offer theirs as beans.
 *
 * @param order small numbers stand first
 * @param href the page's path
 * @param label key of its words
 * @param roles whoever holds one of them sees it; empty means everybody who is signed in
 */
public record MenuItem(int order, String href, String label, Set<Role> roles) {

    public MenuItem {
        roles = Set.copyOf(roles);
    }

    boolean isFor(SignedIn staff) {
        return roles.isEmpty() || roles.stream().anyMatch(staff::has);
    }
}
