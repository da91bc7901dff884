/** Safe reading of JSON: {@link io.newsgraph.read.json.JsonText#parse} and text out of values. */
package io.newsgraph.read.json;
