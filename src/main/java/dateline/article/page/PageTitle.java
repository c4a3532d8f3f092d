package dateline.article.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's headline, and the name of its site where its title ends in it: "Rain in Quito | The Andean Courier". */
record PageTitle(String headline, String site) {
    private static final Pattern SITE = Pattern.compile("(.{8,})\\s[|\\-–—:»·•/]{1,2}\\s+(.{2,50})");
    private static final int LONGEST_SITE_WORDS = 5;

    static PageTitle of(Document page, Metadata metadata, LinkedData data) {
        String title = line(page.title());
        Optional<String> site = metadata.first("og:site_name").map(PageTitle::line);
        Matcher parts = SITE.matcher(title);
        boolean named = parts.matches() && isSite(parts.group(1), parts.group(2), site.orElse(""));
        String inTitle = named ? parts.group(1).strip() : title;
        String headline = metadata.first("og:title").or(() -> data.text("headline")).map(PageTitle::line)
                .map(told -> withoutSite(told, site.orElse(named ? parts.group(2) : "")))
                .orElseGet(() -> heading(page, title, inTitle));
        return new PageTitle(headline.isEmpty() ? null : headline, named ? parts.group(2).strip() : null);
    }

    private static String heading(Document page, String title, String inTitle) {
        List<Element> headings = page.select("h1");
        return headings.stream().map(heading -> line(heading.text()))
                .filter(text -> text.length() > 2 && title.startsWith(text)).findFirst()
                .orElseGet(() -> inTitle.isEmpty() && headings.size() == 1 ? line(headings.get(0).text()) : inTitle);
    }

    /** The part after the last mark is the site's name where it is told elsewhere, or short and written with capitals. */
    private static boolean isSite(String headline, String last, String site) {
        String[] words = last.strip().split("\\s+");
        boolean capitals = words.length <= LONGEST_SITE_WORDS && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                || last.matches("[\\w-]+\\.[a-z]{2,}(\\.[a-z]{2})?");
        return last.strip().equalsIgnoreCase(site) || capitals && headline.split("\\s+").length >= words.length - 1;
    }

    private static String withoutSite(String headline, String site) {
        Matcher parts = SITE.matcher(headline);
        return !site.isBlank() && parts.matches()
                && parts.group(2).strip().toLowerCase(Locale.ROOT).equals(site.strip().toLowerCase(Locale.ROOT))
                ? parts.group(1).strip() : headline;
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
