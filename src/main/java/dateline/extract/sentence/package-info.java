/** A sentence taken apart: its words, names, clauses, what each name hangs on, its dates. */
package dateline.extract.sentence;
