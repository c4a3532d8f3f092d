/** What every request and answer is held to: methods, limits, addresses, formats, links and errors. */
package dateline.web.http;
