/** Makes the compiled gazetteer from source tables, GeoNames dumps and dictionaries. */
package dateline.gazetteer.compile;
