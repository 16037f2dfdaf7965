package press.imprint.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Lists the regular files under a folder, in the order of their paths by code point. Hidden ones are passed over, links to
 * folders are not followed (so that no tree is endless), and links to files only where these are in the same tree.
 */
final class FolderWalk {

    private static final Comparator<String> BY_CODE_POINT = FolderWalk::compare;

    private final Path folder;
    private final List<String> unreadable = new ArrayList<>();

    FolderWalk(Path folder) {
        this.folder = folder;
    }

    /** Paths relative to the folder, with {@code /} between steps. */
    List<String> files() throws IOException {
        Path real = folder.toRealPath();
        List<String> files = new ArrayList<>();
        Deque<String> waiting = new ArrayDeque<>();
        list(folder, "", real, files, waiting);
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            try {
                list(folder.resolve(next), next + "/", real, files, waiting);
            } catch (IOException | DirectoryIteratorException | SecurityException e) {
                unreadable.add(next + "/");
            }
        }
        files.sort(BY_CODE_POINT);
        unreadable.sort(BY_CODE_POINT);
        return files;
    }

    /** Folders that could not be listed, and links that lead nowhere or out. */
    List<String> unreadable() {
        return unreadable;
    }

    private void list(Path from, String prefix, Path real, List<String> files, Deque<String> waiting)
            throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(from)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.startsWith(".")) {
                    continue;
                }
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    waiting.push(prefix + name);
                } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || leadsInside(entry, real)) {
                    files.add(prefix + name);
                } else {
                    unreadable.add(prefix + name);
                }
            }
        }
    }

    private static boolean leadsInside(Path link, Path real) {
        try {
            return Files.isSymbolicLink(link)
                    && Files.isRegularFile(link)
                    && link.toRealPath().startsWith(real);
        } catch (IOException e) {
            return false;
        }
    }

    /** Like {@link String#compareTo}, but a character outside the basic plane comes after all within. */
    static int compare(String one, String two) {
        int length = Math.min(one.length(), two.length());
        for (int i = 0; i < length; i++) {
            char a = one.charAt(i);
            char b = two.charAt(i);
            if (a != b) {
                boolean bothSame = Character.isSurrogate(a) == Character.isSurrogate(b);
                return bothSame ? Character.compare(a, b) : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return Integer.compare(one.length(), two.length());
    }
}
