/**
 * Text from PDF, in a process of its own that may hang, crash or run out of memory without harm:
 * {@link io.newsgraph.read.pdf.PdfProcess#read}.
 */
package io.newsgraph.read.pdf;
