package press.imprint;

/** Which Imprint this is. */
public final class Version {

    /** The version's number, from the jar's manifest; {@code development} when run from classes. */
    public static final String NUMBER = number();

    /** Name and version, as files that Imprint makes say it. */
    public static final String GENERATOR = "Imprint " + NUMBER;

    private Version() {}

    private static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "development" : number;
    }
}
