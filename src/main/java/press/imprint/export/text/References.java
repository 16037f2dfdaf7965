package press.imprint.export.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Block;

/** The notes and links of one story, in the order met, numbered in one row: {@code [1]} means one thing only. */
final class References {

    /** A note and its number. */
    record Note(int number, List<Block> content) {}

    /** An address, its number, and what was said about it. */
    record Address(int number, String address, Set<String> titles) {}

    private final List<Note> notes = new ArrayList<>();
    private final Map<String, Address> addresses = new LinkedHashMap<>();
    private int last;

    /** The number of one more note. */
    int note(List<Block> content) {
        notes.add(new Note(++last, content));
        return last;
    }

    /** The number of an address: the one it has, or a new one. */
    int address(String address, Optional<String> title) {
        Address known = addresses.get(address);
        if (known == null) {
            known = new Address(++last, address, new LinkedHashSet<>());
            addresses.put(address, known);
        }
        title.filter(words -> !words.isBlank()).map(String::strip).ifPresent(known.titles()::add);
        return known.number();
    }

    /** The notes so far; rendering one may add links. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    /** The addresses so far. */
    List<Address> addresses() {
        return List.copyOf(addresses.values());
    }
}
