package org.casus.store;

/** The archive cannot be used; the message says why and what to do. What was written before is kept. */
final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }

    StoreException(String message) {
        super(message);
    }
}
