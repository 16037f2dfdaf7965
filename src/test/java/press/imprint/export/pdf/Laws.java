package press.imprint.export.pdf;

import press.imprint.article.*;

public class Laws {
    static String esc(String s) {
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) {
            if (Character.getType(c) == Character.FORMAT || c > 0xD7FF) b.append(String.format("\\u%04x", (int) c));
            else b.append(c);
        }
        return b.toString();
    }

    public static void main(String[] a) {
        int bad = 0;
        for (int i = Integer.parseInt(a[0]); i <= Integer.parseInt(a[1]); i++) {
            try {
                PdfTextLawTest.holds(Articles.sample(i));
            } catch (Throwable e) {
                bad++;
                if (bad < 12) {
                    String m = String.valueOf(e.getMessage());
                    System.out.println("### " + i + " " + e.getClass().getSimpleName());
                    String[] h = m.replaceAll("(?s)Expecting.*in:", "").split(" but was: ");
                    if (h.length == 2 && h[0].contains("expected: ")) {
                        String x = h[0].substring(h[0].indexOf("expected: ") + 10), y = h[1];
                        int k = 0;
                        while (k < x.length() && k < y.length() && x.charAt(k) == y.charAt(k)) k++;
                        System.out.println(
                                "exp " + esc(x.substring(Math.max(0, k - 10), Math.min(x.length(), k + 60))));
                        System.out.println(
                                "was " + esc(y.substring(Math.max(0, k - 10), Math.min(y.length(), k + 60))));
                    } else System.out.println(m.substring(0, Math.min(900, m.length())));
                    for (StackTraceElement s : e.getStackTrace())
                        if (s.getClassName().contains("PdfTextLaw")) {
                            System.out.println(s);
                            break;
                        }
                }
            }
        }
        System.out.println(bad + " bad");
    }
}
