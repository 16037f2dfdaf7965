package press.imprint.cli;

/** What the process answers; a promise to scripts. */
enum ExitCode {
    /** Everything asked for was written. */
    DONE(0),
    /** At least one input or output failed; all others were written. */
    FAILED(1),
    /** The command line is wrong: said before any work. */
    USAGE(2),
    /** There was a warning, and {@code --fail-on warning}; everything was written. */
    WARNED(3),
    /** A bug in Imprint. */
    BUG(70),
    /** Nobody reads the output any more. */
    CLOSED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
