/**
 * Measures single stages of a build with JMH, on the invented archive. Imports {@code corpus} and
 * the stages of Broadsheet.
 */
package org.broadsheet.bench.stages;
