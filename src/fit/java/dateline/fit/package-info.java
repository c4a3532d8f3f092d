/** Trains what geoparse and extract have learnt from annotated news, and measures it on documents it was not trained on. */
package dateline.fit;
