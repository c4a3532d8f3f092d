/** Toponym resolution: which place each name means, and why. */
package dateline.geoparse.resolve;
