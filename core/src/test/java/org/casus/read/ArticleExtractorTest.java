package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
    private static final String FIRST =
            "Customs officers and soldiers closed the crossing at Zosin on Thursday after a lorry drivers' protest.";
    private static final String SECOND =
            "The governor said that the crossing would open again once the two sides had signed an agreement.";

    @Test
    void theStoryIsFoundAmongNavigationNoticesAndLinks() {
        Article article = ArticleExtractor.extract("""
                <html lang="en-GB"><head><title>Crossing closed | The Herald</title>
                <meta property="og:site_name" content="The Herald">
                <meta property="article:published_time" content="2023-11-16T08:00:00+01:00">
                <link rel="canonical" href="https://example.org/crossing">
                <script>var p = "<p>not this</p>";</script></head>
                <body><nav><ul><li>World</li><li>Sport</li></ul></nav>
                <div class="cookie-consent"><p>We use cookies. Accept all of them to read on, or manage them.</p></div>
                <article><h1>Crossing closed</h1><p class="byline">By A Writer</p>
                <p>%s</p><figure><figcaption>A picture of lorries</figcaption></figure><p>%s</p>
                <div class="related-links"><p>Read more: another story</p></div></article>
                <aside><p>Most read today</p></aside><footer><p>© The Herald</p></footer></body></html>
                """.formatted(FIRST, SECOND));
        assertThat(article)
                .isEqualTo(new Article(
                        FIRST + "\n\n" + SECOND,
                        "Crossing closed",
                        LocalDate.of(2023, 11, 16),
                        "The Herald",
                        "https://example.org/crossing",
                        "en",
                        "By A Writer"));
    }

    @Test
    void withoutAnArticleElementTheDensestPartIsTaken() {
        Article article = ArticleExtractor.extract(
                "<div><p>Menu</p></div><div id=x><p>" + FIRST + "<p>" + SECOND + "</div><div><p>Short</p></div>");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void tagsInsideWordsAndEntitiesMakeNoHoles() {
        Article article =
                ArticleExtractor.extract("<p>The <b>min</b>ister &amp; the <a href=#>mayor</a>&nbsp;met.</p>");
        assertThat(article.text()).isEqualTo("The minister & the mayor met.");
    }

    @Test
    void brokenMarkupStillGivesText() {
        assertThat(ArticleExtractor.extract("<p>One<p>Two</div></b><table><td>Three")
                        .text())
                .isEqualTo("One\n\nTwo\n\nThree");
    }
}
