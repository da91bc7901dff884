package io.newsgraph.ask;

import java.util.List;
import java.util.Map;

/**
 * One way to understand a question: sentences in which fillers stand for what is asked.
 *
 * @param sentences statements that hold if the fillers are replaced by the answer
 * @param fillings for each token, its filler
 * @param asks what kind of answer is wanted
 */
record Reading(List<String> sentences, Map<String, Grammar.Filling> fillings, Grammar.Asks asks) {}
