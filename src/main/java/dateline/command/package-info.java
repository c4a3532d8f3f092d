/** The commands: a class each, which wires rooms and decides nothing. */
package dateline.command;
