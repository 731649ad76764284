package org.casus.link.group;

/** Which numbers hang together, directly or through others (union-find). The smallest stands for all. */
public final class Components {
    private final int[] parents;

    public Components(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    public void join(int a, int b) {
        int rootA = of(a);
        int rootB = of(b);
        if (rootA < rootB) {
            parents[rootB] = rootA;
        } else {
            parents[rootA] = rootB;
        }
    }

    /** The smallest of all that hang together with a number. */
    public int of(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        int step = number;
        while (parents[step] != root) {
            int next = parents[step];
            parents[step] = root;
            step = next;
        }
        return root;
    }
}
