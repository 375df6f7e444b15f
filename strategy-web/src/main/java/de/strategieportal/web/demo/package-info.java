/**
 * What a newcomer meets at the first start: an invented city with its Träger, Quartiere, plans and accounts. Loads only when
 * {@code portal.demo} asks for it and only into a portal without Träger. The content lies in the files below {@code demo},
 * the plans as documents like those that staff import; calendar quarters and days in them move along with the day of loading,
 * so that the demonstration never looks old.
 */
package de.strategieportal.web.demo;
