package dateline.web.http;

import java.util.List;

/** A document whose links stand in the answer's head too. */
public interface Linked {
    List<Link> links();
}
