package org.broadsheet.model;

/**
 * A keyword that stories share.
 *
 * @param slug its address; tags with equal slugs are one tag
 * @param name as printed: as the newest story writes it
 */
public record Tag(Slug slug, String name) {}
