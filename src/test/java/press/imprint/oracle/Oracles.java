package press.imprint.oracle;

/** Every output that a test makes goes through here, so that no test can forget to have it judged. */
public final class Oracles {

    private Oracles() {}

    /** Judges an output by the name of its format. */
    public static void check(String format, byte[] bytes) throws Exception {
        switch (format) {
            case "pdf" -> PdfOracle.check(bytes);
            case "docx" -> DocxOracle.check(bytes);
            case "epub" -> EpubOracle.sound(bytes);
            default -> TextOracle.check(bytes);
        }
    }
}
