"""Reads one exported file as another program does, and compares its counts with the CSV tables of the same network."""
import csv
import json
import sys


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return sum(1 for _ in csv.DictReader(file))


def expect(sites, links, nodes, edges):
    if (rows(sites), rows(links)) != (nodes, edges):
        sys.exit(f"{nodes} nodes and {edges} edges, expected {rows(sites)} and {rows(links)}")
    print(f"{nodes} nodes, {edges} edges")


def networkx(path, sites, links):
    import networkx as nx

    if path.endswith(".graphml"):
        graph = nx.read_graphml(path, force_multigraph=True)
    elif path.endswith(".gml"):
        graph = nx.read_gml(path)
    else:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        try:
            graph = nx.node_link_graph(data, edges="links")
        except TypeError:  # before networkx 3.4 the list was always named so
            graph = nx.node_link_graph(data)
    for node, facts in graph.nodes(data=True):
        if not -90 <= facts["latitude"] <= 90:
            sys.exit(f"latitude of {node}: {facts['latitude']}")
    expect(sites, links, graph.number_of_nodes(), graph.number_of_edges())


def yaml(path, sites, links):
    import yaml as reader

    with open(path, encoding="utf-8") as file:
        topology = reader.safe_load(file)["topology"]
    ends = [end for link in topology.get("links", []) for end in link["endpoints"]]
    if len(set(ends)) != len(ends):
        sys.exit("an interface is used twice")
    for end in ends:
        if end.split(":")[0] not in topology["nodes"]:
            sys.exit(f"no node of {end}")
    expect(sites, links, len(topology["nodes"]), len(topology.get("links", [])))


def ietf(path, sites, links):
    with open(path, encoding="utf-8") as file:
        network = json.load(file)["ietf-network:networks"]["network"][0]
    nodes = {node["node-id"] for node in network["node"]}
    edges = network["ietf-network-topology:link"]
    if len({edge["link-id"] for edge in edges}) != len(edges):
        sys.exit("a link-id stands twice")
    for edge in edges:
        ends = {edge["source"]["source-node"], edge["destination"]["dest-node"]}
        if len(ends) != 2 or not ends <= nodes:
            sys.exit(f"ends of {edge['link-id']}: {ends}")
        int(edge["ietf-l2-topology:l2-link-attributes"]["rate"])
    expect(sites, links, len(nodes), len(edges) // 2)


def gnpy(topology, equipment, services):
    """Loads the three files, lets GNPy design the network, and propagates the first services: anything that GNPy raises fails."""
    from pathlib import Path

    from gnpy.tools.json_io import load_equipment, load_network, load_requests
    from gnpy.tools.worker_utils import designed_network, planning

    library = load_equipment(Path(equipment))
    network = load_network(Path(topology), library)
    requests = load_requests(Path(services), library, False, network, Path(topology))
    count = len(requests["path-request"])
    written = {element.uid for element in network}
    network = designed_network(library, network)[0]
    changed = written ^ {element.uid for element in network}
    if changed:
        sys.exit(f"GNPy adds or removes {len(changed)} elements, such as {min(changed)}")
    requests["path-request"] = requests["path-request"][:3]
    _, paths, _, asked, *_ = planning(network, library, requests)
    results = []
    for request, path in zip(asked, paths):
        reason = getattr(request, "blocking_reason", None)
        if not path:
            sys.exit(f"request {request.request_id}: {reason}")
        results.append(f"{min(path[-1].snr_01nm):.1f} dB {reason or request.tsp_mode}")
    if count and not results:
        sys.exit("no request was propagated")
    print(f"{len(network)} elements, {count} requests, the first: {', '.join(results)}")


if __name__ == "__main__":
    {"networkx": networkx, "yaml": yaml, "ietf": ietf, "gnpy": gnpy}[sys.argv[1]](*sys.argv[2:])
