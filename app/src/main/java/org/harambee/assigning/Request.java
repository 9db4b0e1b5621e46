package org.harambee.assigning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param file a path, or - for standard input; empty where the files of OpenReview are given
 * @param scores, constraints, quota files as OpenReview writes them
 * @param affiliates a number: affiliates are the places from 0 modulo that
 * @param chance no pair has more; an outcome is then drawn
 * @param keep an outcome told before as JSON, to be changed as little as can be
 * @param drop jurors who no longer review
 * @param conflicts pairs IDEA=JUROR that came up
 * @param why pairs IDEA=JUROR that are asked about
 * @param pure without the solvers
 */
record Request(
        String file,
        List<String> scores,
        Optional<String> constraints,
        Optional<String> quota,
        Optional<Integer> reviews,
        Optional<Integer> least,
        Optional<Integer> most,
        ObjectiveName objective,
        Optional<Integer> mostPerAffiliate,
        Optional<Integer> affiliates,
        Optional<LanguageRule> language,
        Optional<BigDecimal> loadStep,
        Optional<BigDecimal> chance,
        Optional<String> seed,
        Optional<String> keep,
        List<String> drop,
        List<String> conflicts,
        List<String> why,
        boolean explain,
        boolean tradeOff,
        boolean pure,
        double seconds,
        Format format) {}
