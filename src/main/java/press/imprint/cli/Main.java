package press.imprint.cli;

/** Where the program starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        silence();
        System.out.println("imprint " + version() + " (Java " + Runtime.version() + ")");
    }

    /** POI logs through log4j-api, which complains on standard error when nobody listens. */
    private static void silence() {
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        System.setProperty("log4j2.simplelogLevel", "OFF");
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
