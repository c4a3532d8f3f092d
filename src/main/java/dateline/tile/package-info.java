/** Cuts places and reports into vector tiles. */
package dateline.tile;
