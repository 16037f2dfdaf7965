package press.imprint.normalize;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.article.Article;
import press.imprint.article.Block;
import press.imprint.article.Inline;
import press.imprint.article.LinkTarget;
import press.imprint.article.Rewrite;
import press.imprint.article.Words;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Visible;

/**
 * Links that lead somewhere: relative ones are resolved against the story's own address, internal ones have a heading to
 * go to; of the others the words stay.
 */
final class ResolveLinks implements Pass {

    @Override
    public Article apply(Article article, Diagnostics diagnostics) {
        Set<String> anchors = new HashSet<>();
        new Rewrite() {
            @Override
            protected List<Block> block(Block block) {
                if (block instanceof Block.Heading heading) {
                    heading.anchor().ifPresent(anchors::add);
                }
                return List.of(block);
            }
        }.article(article);
        return new Resolver(article.about().sourceAddress(), anchors, diagnostics).article(article);
    }

    private static final class Resolver extends Rewrite {

        private final Optional<URI> base;
        private final Set<String> anchors;
        private final Diagnostics diagnostics;

        Resolver(Optional<String> address, Set<String> anchors, Diagnostics diagnostics) {
            this.base = address.flatMap(LinkTarget::of)
                    .filter(target -> target.kind() == LinkTarget.Kind.WEB)
                    .flatMap(target -> uri(target.address()));
            this.anchors = anchors;
            this.diagnostics = diagnostics;
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            if (!(inline instanceof Inline.Link link)) {
                return List.of(inline);
            }
            return switch (link.target().kind()) {
                case WEB, MAIL, PHONE -> List.of(link);
                case INTERNAL -> {
                    if (anchors.contains(link.target().address())) {
                        yield List.of(link);
                    }
                    yield off(link, DiagnosticCode.ANCHOR_MISSING, "there is no heading of that name in the story");
                }
                case RELATIVE ->
                    resolved(link.target().address())
                            .<List<Inline>>map(target -> List.of(new Inline.Link(target, link.title(), link.content())))
                            .orElseGet(() -> off(
                                    link,
                                    DiagnosticCode.LINK_DROPPED,
                                    "it is relative and the story's own address is not known; give it with"
                                            + " --meta source=ADDRESS"));
            };
        }

        private Optional<LinkTarget> resolved(String reference) {
            return base.flatMap(start -> uri(reference).map(start::resolve))
                    .map(URI::toString)
                    .flatMap(LinkTarget::of)
                    .filter(target -> target.kind() == LinkTarget.Kind.WEB);
        }

        private static Optional<URI> uri(String text) {
            try {
                return Optional.of(URI.create(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private List<Inline> off(Inline.Link link, DiagnosticCode code, String why) {
            diagnostics.say(
                    code,
                    "the link \"" + Visible.excerpt(Words.of(link.content()), 60) + "\" to "
                            + Visible.excerpt(link.target().href(), 100) + " was taken off, its words stay: " + why);
            return link.content();
        }
    }
}
