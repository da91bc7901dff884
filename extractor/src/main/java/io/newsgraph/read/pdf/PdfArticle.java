package io.newsgraph.read.pdf;

import java.util.Optional;

/**
 * What a PDF holds.
 *
 * @param text its paragraphs, an empty line between them
 * @param title from its properties
 * @param author from its properties
 */
public record PdfArticle(String text, Optional<String> title, Optional<String> author) {}
