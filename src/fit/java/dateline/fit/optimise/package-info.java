/** Numerical minimising that the fits share; knows nothing of news. */
package dateline.fit.optimise;
