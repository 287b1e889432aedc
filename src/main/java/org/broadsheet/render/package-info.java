/**
 * Turns planned pages into bytes: HTML by the theme's templates, feeds and sitemaps by renderers of
 * their own. A template reads the view it is given and nothing else: no clock, no file, no
 * environment, no default locale. Imports config, digest, json, model, page, problem, theme; the
 * one home of Pebble.
 */
@NullMarked
package org.broadsheet.render;

import org.jspecify.annotations.NullMarked;
