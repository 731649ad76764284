package org.casus.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The standard output, which tells when the program that reads it has gone ({@code casus code … | head}). */
final class StandardOutput extends FilterOutputStream {

    /** That nobody reads any more; no failure, the run just ends. */
    static final class ReaderGone extends IOException {
        private static final long serialVersionUID = 1;

        ReaderGone(IOException cause) {
            super("nobody reads the output any more", cause);
        }
    }

    private StandardOutput(OutputStream stream) {
        super(stream);
    }

    static OutputStream open() {
        return new BufferedOutputStream(new StandardOutput(new FileOutputStream(FileDescriptor.out)), 1 << 16);
    }

    /** Whether this is why something failed. */
    static boolean gone(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReaderGone) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException failed) {
            String message = String.valueOf(failed.getMessage());
            if (message.contains("Broken pipe") || message.contains("pipe is being closed")) {
                throw new ReaderGone(failed);
            }
            throw failed;
        }
    }
}
