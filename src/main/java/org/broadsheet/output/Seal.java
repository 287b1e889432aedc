package org.broadsheet.output;

/**
 * What tells one manifest from another.
 *
 * @param length of its file in bytes
 * @param checksum of all but the last four of them: the CRC-32C of RFC 3720, appendix B.4
 */
record Seal(long length, int checksum) {}
