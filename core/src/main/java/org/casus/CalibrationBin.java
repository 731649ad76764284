package org.casus;

/**
 * Judged events to which other documents give about the same confidence.
 *
 * @param from least confidence
 * @param to below this
 * @param events how many
 * @param right how many of them are right
 * @param mean mean confidence
 */
public record CalibrationBin(double from, double to, int events, int right, double mean) {}
