/**
 * Tells editors which keys there are, as JSON Schemas made of the tables that the readers go by.
 * Imports those tables and the writer of JSON.
 */
@NullMarked
package org.broadsheet.schema;

import org.jspecify.annotations.NullMarked;
