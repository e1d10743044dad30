package org.huiyin.documents;

/**
 * A file that was looked at and may be stored: its type is that of its content, its name is safe
 * and ends as the type does. Made by {@link Documents#inspect} only.
 */
public final class Attachment implements Inspection {

    private final String name;
    private final FileType type;
    private final byte[] content;
    private final boolean scanned;

    /**
     * @param scanned whether the scanner, if there is one, has found nothing; else it is held
     */
    Attachment(String name, FileType type, byte[] content, boolean scanned) {
        this.scanned = scanned;
        this.name = name;
        this.type = type;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    /** In bytes. */
    public int size() {
        return content.length;
    }

    boolean scanned() {
        return scanned;
    }

    byte[] content() {
        return content;
    }

    /** Shows type and size only. */
    @Override
    public String toString() {
        return "Attachment[" + type + ", " + content.length + " bytes]";
    }
}
