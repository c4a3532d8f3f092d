/** Whether a place is the scene of what its sentence reports, or only mentioned. */
package dateline.extract.role;
