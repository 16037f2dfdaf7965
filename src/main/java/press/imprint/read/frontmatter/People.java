package press.imprint.read.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Metadata.Contributor;

/** Bylines in the forms that front matter has: one name, many, or maps with what else is known of a person. */
final class People {

    private static final Set<String> KNOWN = Set.of(
            "name",
            "first",
            "given",
            "firstname",
            "last",
            "family",
            "lastname",
            "literal",
            "affiliation",
            "affiliations",
            "organization",
            "organisation",
            "institute",
            "institution",
            "company",
            "email",
            "mail",
            "url",
            "website",
            "web",
            "homepage",
            "link",
            "orcid",
            "role",
            "title",
            "jobtitle",
            "position");

    private boolean complete = true;

    /** The contributors in a value, in order. */
    List<Contributor> of(FieldValue value) {
        List<Contributor> people = new ArrayList<>();
        switch (value) {
            case FieldValue.Scalar scalar -> named(OpenFields.line(scalar)).ifPresent(people::add);
            case FieldValue.Items items -> items.values().forEach(item -> people.addAll(of(item)));
            case FieldValue.Fields fields -> people.addAll(described(fields));
        }
        return people;
    }

    /** Whether all that was said of them is in the contributors. */
    boolean isComplete() {
        return complete;
    }

    private static Optional<Contributor> named(String name) {
        String words = name;
        for (String by : new String[] {"By ", "by ", "BY "}) {
            words = words.startsWith(by) ? words.substring(by.length()).strip() : words;
        }
        int open = words.lastIndexOf('<');
        // "Ada Moreno <ada@example.org>", as e-mail has it.
        if (open > 0 && words.endsWith(">")) {
            String address = words.substring(open + 1, words.length() - 1).strip();
            String bare = words.substring(0, open).strip();
            if (!address.isEmpty() && !bare.isEmpty()) {
                return Optional.of(new Contributor(bare, Optional.empty(), Optional.empty(), Optional.of(address)));
            }
        }
        return words.isBlank() ? Optional.empty() : Optional.of(Contributor.of(words));
    }

    private List<Contributor> described(FieldValue.Fields fields) {
        String name = first(fields, "name", "literal");
        if (name.isEmpty()) {
            String first = first(fields, "first", "given", "firstname");
            name = (first + " " + first(fields, "last", "family", "lastname")).strip();
        }
        if (name.isEmpty()) {
            return keyed(fields);
        }
        for (String key : fields.values().keySet()) {
            complete &= KNOWN.contains(plain(key));
        }
        String address = first(fields, "url", "website", "web", "homepage", "link", "email", "mail", "orcid");
        String mail = first(fields, "email", "mail");
        complete &= mail.isEmpty() || address.equals(mail);
        return List.of(new Contributor(
                name,
                some(first(fields, "role", "title", "jobtitle", "position")),
                some(first(
                        fields,
                        "affiliation",
                        "affiliations",
                        "organization",
                        "organisation",
                        "institute",
                        "institution",
                        "company")),
                some(address)));
    }

    /** People by a short name: {@code ada: {name: Ada Moreno}}, or {@code Ada Moreno: reporter}. */
    private List<Contributor> keyed(FieldValue.Fields fields) {
        List<Contributor> people = new ArrayList<>();
        fields.values().forEach((key, value) -> {
            if (value instanceof FieldValue.Fields described) {
                complete = false;
                people.addAll(described(described));
            } else {
                people.add(new Contributor(
                        key.isBlank() ? "-" : key.strip(),
                        some(OpenFields.line(value)),
                        Optional.empty(),
                        Optional.empty()));
            }
        });
        return people;
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(value -> !value.isBlank());
    }

    private String first(FieldValue.Fields fields, String... keys) {
        for (String key : keys) {
            for (var field : fields.values().entrySet()) {
                if (plain(field.getKey()).equals(key)) {
                    String text = words(field.getValue());
                    if (!text.isEmpty()) {
                        return text;
                    }
                }
            }
        }
        return "";
    }

    private String words(FieldValue value) {
        return switch (value) {
            case FieldValue.Scalar scalar -> OpenFields.line(scalar);
            case FieldValue.Items items ->
                String.join(
                        ", ",
                        items.values().stream()
                                .map(this::words)
                                .filter(text -> !text.isEmpty())
                                .toList());
            case FieldValue.Fields fields -> {
                String name = first(fields, "name", "title", "institution");
                complete &= fields.values().size() == 1;
                yield name.isEmpty() ? fields.kept() : name;
            }
        };
    }

    private static String plain(String key) {
        return new Field(key, new FieldValue.Scalar("", false), press.imprint.article.Span.NONE).plainName();
    }
}
