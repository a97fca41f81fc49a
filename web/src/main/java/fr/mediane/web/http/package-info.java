/**
 * What the web tier does for every request, whatever the page: security headers, caching, the
 * versioned path of the static assets, the session's cookie, its prolongation and its end. No
 * business and no Faces here.
 */
package fr.mediane.web.http;
