package dateline.article;

import java.util.function.Consumer;

/** Asks for the pages that feeds and lists name, as politely as feeds are asked. */
public interface Pages {
    /** Asks for none: lists give nothing, and feeds what they carry themselves. */
    Pages NONE = new Pages() {
        @Override
        public void read(Read.Listed list, Read.Listed.Entry entry, Consumer<Read> sink) {
            // nothing is asked
        }

        @Override
        public Read.Got whole(Read.Got item) {
            return item;
        }
    };

    /** Hands on what is at an address that a list names: articles, a skip, or a further list. */
    void read(Read.Listed list, Read.Listed.Entry entry, Consumer<Read> sink);

    /** The same article with the text of its page, where it is an item of a feed that gives only a part of it. */
    Read.Got whole(Read.Got item);
}
