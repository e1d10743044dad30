package org.huiyin.intake.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read, for progress. */
final class CountedStream extends FilterInputStream {

    private long read;

    CountedStream(InputStream in) {
        super(in);
    }

    long read(long most) {
        return Math.min(read, most);
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        read += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
