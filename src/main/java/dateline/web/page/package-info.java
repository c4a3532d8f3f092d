/** The map's page: what its address asks for, its words, and what it shows beside the map and on it. */
package dateline.web.page;
