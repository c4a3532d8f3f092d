/** Serves what is stored, over HTTP, for reading: the server, put together from the rooms below it. */
package dateline.web;
