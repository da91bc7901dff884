/**
 * Questions in words: the question becomes a sentence in which a made-up name stands for what is
 * asked, the sentence is read as an article's are, and what it states becomes a query.
 */
package io.newsgraph.ask;
