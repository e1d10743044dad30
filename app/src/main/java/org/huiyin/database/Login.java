package org.huiyin.database;

/**
 * How one database role signs in.
 *
 * @param url the JDBC address of the database
 */
public record Login(String url, String user, String password) {

    /** The same role in another database of the same server. */
    public Login at(String otherUrl) {
        return new Login(otherUrl, user, password);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
