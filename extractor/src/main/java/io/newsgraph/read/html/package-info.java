/**
 * The article in a web page.
 *
 * <pre>{@code
 * HtmlArticle article = HtmlArticle.of(Jsoup.parse(html, url));
 * }</pre>
 *
 * <p>What is furniture rather than article is told by {@code furniture.tsv}: marks in class
 * attributes, and patterns of whole lines.
 */
package io.newsgraph.read.html;
