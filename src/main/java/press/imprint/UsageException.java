package press.imprint;

/** The request itself is wrong: said before any work, in words for the user. */
public final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
