package press.imprint.read.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of one page in the order in which they are painted, without what is marked as an artifact: running heads, feet,
 * repeated heads of tables.
 *
 * @see "ISO 32000-1, 9.4 (text), 14.6 (marked content)"
 */
final class PageText {

    private static final double SAME_LINE = 1;

    /**
     * Words on one baseline.
     *
     * @param x where they begin, in points from the left
     * @param y the baseline, in points from below
     * @param size of type, in points
     */
    record Line(String text, double x, double y, double size) {}

    private final List<Line> lines = new ArrayList<>();

    private PageText() {}

    List<Line> lines() {
        return lines;
    }

    static PageText of(byte[] content, Map<String, FontText> fonts) {
        PageText page = new PageText();
        page.new Interpreter(fonts).run(new Lexer(content));
        return page;
    }

    /** The digest that the exporter wrote beside the story: of all characters but spaces, as UTF-8. */
    static String digest(List<PageText> pages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PageText page : pages) {
                for (Line line : page.lines) {
                    line.text().codePoints().forEach(c -> {
                        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                            digest.update(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                        }
                    });
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private final class Interpreter {

        private record State(@Nullable FontText font, double size) {}

        private final Map<String, FontText> fonts;
        private final List<Lexer.Token> operands = new ArrayList<>();
        private final Deque<State> states = new ArrayDeque<>();
        private final Deque<Boolean> marks = new ArrayDeque<>();
        private State state = new State(null, 0);
        private int artifacts;
        private double x;
        private double y;
        private double scale = 1;
        private double leading;

        Interpreter(Map<String, FontText> fonts) {
            this.fonts = fonts;
        }

        void run(Lexer lexer) {
            for (Lexer.Token token = lexer.next(); token.kind() != Lexer.Kind.END; token = lexer.next()) {
                if (token.kind() == Lexer.Kind.OPERATOR) {
                    operate(token.text());
                    operands.clear();
                } else {
                    operands.add(token);
                }
            }
        }

        private void operate(String operator) {
            switch (operator) {
                case "q" -> states.push(state);
                case "Q" -> state = states.isEmpty() ? state : states.pop();
                case "BMC", "BDC" -> begin();
                case "EMC" -> artifacts -= !marks.isEmpty() && marks.pop() ? 1 : 0;
                case "Tf" -> font();
                case "BT" -> place(0, 0, 1);
                case "Td", "TD" -> {
                    leading = operator.equals("TD") ? -number(1) : leading;
                    place(x + number(0) * scale, y + number(1) * scale, scale);
                }
                case "TL" -> leading = number(0);
                case "T*" -> place(x, y - leading * scale, scale);
                case "Tm" -> place(number(4), number(5), Math.max(0.01, Math.abs(number(3)) + Math.abs(number(2))));
                case "Tj", "TJ" -> show();
                case "'", "\"" -> {
                    place(x, y - leading * scale, scale);
                    show();
                }
                default -> {}
            }
        }

        private void begin() {
            boolean artifact = !operands.isEmpty() && operands.getFirst().text().equals("Artifact");
            marks.push(artifact);
            artifacts += artifact ? 1 : 0;
        }

        private void font() {
            if (operands.size() >= 2) {
                state = new State(fonts.get(operands.getFirst().text()), number(1));
            }
        }

        private void place(double toX, double toY, double toScale) {
            x = toX;
            y = toY;
            scale = toScale;
        }

        private double number(int index) {
            return index < operands.size() ? operands.get(index).number() : 0;
        }

        private void show() {
            FontText font = state.font();
            if (font == null || artifacts > 0) {
                return;
            }
            StringBuilder text = new StringBuilder();
            for (Lexer.Token operand : operands) {
                if (operand.kind() == Lexer.Kind.STRING) {
                    text.append(font.text(operand.bytes()));
                } else if (operand.kind() == Lexer.Kind.NUMBER && operand.number() < -200 && !endsInSpace(text)) {
                    text.append(' ');
                }
            }
            double size = state.size() * scale;
            Line last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && Math.abs(last.y() - y) < Math.max(SAME_LINE, size * 0.5) && x >= last.x()) {
                lines.set(
                        lines.size() - 1,
                        new Line(last.text() + text, last.x(), last.y(), Math.max(last.size(), size)));
            } else {
                lines.add(new Line(text.toString(), x, y, size));
            }
        }

        private static boolean endsInSpace(StringBuilder text) {
            return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        }
    }
}
