package dateline.web;

import java.util.List;

/** A document whose links stand in the answer's head too. */
interface Linked {
    List<Link> links();
}
