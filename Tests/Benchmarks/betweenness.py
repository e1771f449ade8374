"""Times the betweenness of the networks that `Benchmarks betweenness` wrote, with networkx, and
with igraph where it is installed."""

import sys
import tempfile
import time

import networkx

for size in [int(word) for word in sys.argv[1:]] or [2000, 5000]:
    graph = networkx.Graph()
    with open(f"{tempfile.gettempdir()}/betweenness-{size}.txt") as lines:
        graph.add_edges_from(tuple(map(int, line.split())) for line in lines)
    graph = graph.subgraph(max(networkx.connected_components(graph), key=len))
    start = time.perf_counter()
    scores = networkx.betweenness_centrality(graph)
    most = max(scores.values())
    count = len(scores)
    centralization = sum(most - score for score in scores.values()) / (count - 1)
    print(size, "networkx", round(time.perf_counter() - start, 3), centralization)
    try:
        import igraph
    except ImportError:
        continue
    other = igraph.Graph.TupleList(graph.edges())
    start = time.perf_counter()
    other.betweenness()
    print(size, "igraph", round(time.perf_counter() - start, 3))
