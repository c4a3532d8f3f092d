/** OGC API routes, parameters, links, errors, and the page. */
package dateline.web;
