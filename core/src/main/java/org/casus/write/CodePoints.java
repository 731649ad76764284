package org.casus.write;

/** Turns UTF-16 offsets into offsets in Unicode code points, which Python, R and annotation tools count. */
final class CodePoints {
    /** Offsets of the second halves of surrogate pairs, in order; mostly none. */
    private final int[] seconds;

    private int count;

    CodePoints(String text) {
        int pairs = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                pairs++;
            }
        }
        seconds = new int[pairs];
        for (int i = 1; i < text.length() && count < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                seconds[count++] = i;
            }
        }
    }

    int of(int offset) {
        if (count == 0) {
            return offset;
        }
        int found = java.util.Arrays.binarySearch(seconds, offset);
        int before = found >= 0 ? found : -found - 1;
        return offset - before;
    }
}
