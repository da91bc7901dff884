/**
 * Polite and careful reading of the web: {@link io.newsgraph.read.web.Fetcher#get}.
 *
 * <p>Only http and https; robots.txt is respected; one request at a time and a pause between two to
 * the same host; time, size and redirects are limited; addresses that are not of the public
 * internet are refused, after each redirect too.
 */
package io.newsgraph.read.web;
