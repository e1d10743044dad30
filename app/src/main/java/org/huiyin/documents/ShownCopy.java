package org.huiyin.documents;

/**
 * The copy of a paper that readers get. Pictures and films lose what cameras write into them beside
 * the picture: place, time, owner, thumbnails, and whatever was hung on behind their end; not one
 * point of the picture changes. The paper on file stays as it came.
 */
final class ShownCopy {

    private ShownCopy() {}

    static byte[] of(FileType type, byte[] content) {
        return switch (type) {
            case JPEG -> JpegSegments.bare(content);
            case PNG -> Chunks.barePng(content);
            case WEBP -> Chunks.bareWebp(content);
            case HEIC, MP4, M4A -> MediaBoxes.bare(content);
            case PDF, GIF, TEXT, DOCX, XLSX, PPTX, ODT, MP3 -> content;
        };
    }
}
