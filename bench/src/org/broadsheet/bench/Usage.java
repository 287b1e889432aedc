package org.broadsheet.bench;

/**
 * What one process used.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all cores, in the program and in the system for it
 * @param peak the most memory it held at once, in MB (1024 x 1024 bytes)
 */
record Usage(double wall, double cpu, double peak) {}
